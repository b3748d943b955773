using System.Collections.Generic;
using System.Threading.Tasks;
using KubernetesClient.Analyzers.Tests.Verifiers;
using Xunit;

namespace KubernetesClient.Analyzers.Tests.Reading;

/// <summary>
/// What an object keeps as it was when it was made is the same at each read; what it may change is not. A Service and a set of
/// the same name are reported, because the Service is not headless.
/// </summary>
public sealed class KeptMemberTests
{
    private const string Body = """
            public IEnumerable<object> Build(IKubernetes client)
            {
                var service = new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1ServiceSpec { Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80 } } } };
                client.CoreV1.CreateNamespacedService(service, "data");
                Notify(this);
                return new object[] { service, new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = name, Template = Template() } } };
            }

            public System.Action<object> Notify = null;
        """;

    private static readonly Dictionary<string, string> Known = new()
    {
        ["read-only field"] = "private readonly string name;\npublic Database(string given) => name = given;\n" + Body,
        ["get-only property"] = "private string name { get; }\npublic Database(string given) => name = given;\n" + Body,
        ["init-only property"] = "public string name { get; init; }\n" + Body,
    };

    private static readonly Dictionary<string, string> Unknown = new()
    {
        ["field"] = "private string name;\npublic Database(string given) => name = given;\n" + Body,
        ["property"] = "public string name { get; set; }\n" + Body,
        ["property of a derived class"] = "public virtual string name { get; }\n" + Body,
    };

    public static TheoryData<string> KnownForms => new(Known.Keys);

    public static TheoryData<string> UnknownForms => new(Unknown.Keys);

    [Theory]
    [MemberData(nameof(KnownForms))]
    public Task What_is_kept_is_the_same(string form) => Verify.Reports(DatabaseSource.With(WithMark(Known[form])));

    [Theory]
    [MemberData(nameof(UnknownForms))]
    public Task What_may_change_is_perhaps_not(string form) => Verify.Silent(DatabaseSource.With(Unknown[form]));

    [Fact]
    public Task While_the_object_is_made_it_is_not_kept() => Verify.Silent(DatabaseSource.With("""
        private readonly string name;
        public Database(string given)
        {
            var service = new V1Service { Metadata = new V1ObjectMeta { Name = name }, Spec = new V1ServiceSpec { Selector = Labels(), Ports = new List<V1ServicePort> { new V1ServicePort { Port = 80 } } } };
            name = given;
            Built = new object[] { service, new V1StatefulSet { Spec = new V1StatefulSetSpec { ServiceName = name, Template = Template() } } };
        }

        public object[] Built { get; }
        """));

    [CSharp12Theory]
    [InlineData("", true)]
    [InlineData("public void Rename() => name = \"x\";", false)]
    [InlineData("public void Rename() => int.TryParse(\"1\", out number); private int number = name.Length;", true)]
    public Task A_parameter_of_a_primary_constructor_is_kept_if_nothing_writes_it(string more, bool isKept)
    {
        string members = isKept ? WithMark(Body) : Body;
        string source = DatabaseSource.With(members + "\n" + more).Replace("public partial class Database", "public partial class Database(string name)", System.StringComparison.Ordinal);
        return Verify.Reports(source);
    }

    private static string WithMark(string members) => members.Replace("Spec = new V1ServiceSpec", "Spec = new {|K8S1004:V1ServiceSpec|}", System.StringComparison.Ordinal);
}
