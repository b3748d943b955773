namespace k8s.Models;

public enum SuffixFormat
{
    DecimalExponent,
    BinarySI,
    DecimalSI,
}
