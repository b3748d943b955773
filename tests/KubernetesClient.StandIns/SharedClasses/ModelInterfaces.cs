using System.Collections.Generic;

namespace k8s;

public interface IMetadata<T>
{
    T Metadata { get; set; }
}

public interface ISpec<T>
{
    T Spec { get; set; }
}

public interface IStatus<T>
{
    T Status { get; set; }
}

public interface IItems<T>
{
    IList<T> Items { get; set; }
}
