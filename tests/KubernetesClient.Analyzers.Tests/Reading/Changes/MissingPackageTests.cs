using System.Threading.Tasks;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading.Changes;

/// <summary>Lambdas that a program gives to a package which is not there: what they build, they build as written.</summary>
public sealed class MissingPackageTests
{
    [Theory]
    [InlineData("void Entry() { Missing.Add(() => Whole()); }")]
    [InlineData("void Entry(Missing.Host host) { host.Add(x => { var set = Whole(); set.Spec.ServiceName = \"db\"; return set; }); }")]
    [InlineData("void Entry(Missing.Host host) { host.Add(\"a\", (x, y) => Whole()).Run(); }")]
    public Task What_they_build_is_read(string members) => ChangingProgram.IsReportedDespiteErrorsAsync(members);

    [Theory]
    [InlineData("void Entry(Missing.Host host) { host.Add(x => { var set = Whole(); x.Complete(set); return set; }); }")]
    [InlineData("void Entry(Missing.Host host) { host.Add(x => { var set = Whole(); set.Spec.CHANGE; return set; }); }")]
    [InlineData("void Entry(Missing.Host host) { var set = host.Add(x => Whole()); set.Spec.CHANGE; }")]
    [InlineData("V1StatefulSet Entry(Missing.Host host) { var set = Whole(); host.Add(x => set); return set; }")]
    public Task What_the_package_may_change_is_not(string members) => ChangingProgram.IsNotReportedAsync(members, isWhole: false);

    [Theory]
    [InlineData("sb.AppendLine($\"{host.Port}: {host}\");")]
    [InlineData("sb.Append(host.Name);")]
    [InlineData("sb.AppendFormat(\"{0}\", host.Name);")]
    [InlineData("sb.AppendJoin(\",\", host.Names);")]
    [InlineData("sb.Insert(0, $\"{host.Name}\");")]
    [InlineData("sb.Append(string.Join(\",\", host.Names) + host.Name + $\"{host.Name}\" + (host is null ? host.Name : 1));")]
    public Task A_text_of_what_is_missing_is_not_known(string statement) => ChangingProgram.IsReportedDespiteErrorsAsync($$"""
        V1StatefulSet Entry(Missing.Host host)
        {
            var sb = new System.Text.StringBuilder("a");
            {{statement}}
            var set = Whole();
            set.Metadata = new V1ObjectMeta { Name = sb.ToString() };
            return set;
        }
        """);
}
