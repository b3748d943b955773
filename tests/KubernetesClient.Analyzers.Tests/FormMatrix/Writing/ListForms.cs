using System.Linq;
using KubernetesClient.Analyzers.Tests.FormMatrix.Manifests;

namespace KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

/// <summary>Lists as arrays.</summary>
internal sealed class Arrays : Form
{
    protected override string List(ListNode list, MethodText method) => $"new {list.ItemType}[] {{ {Items(list, method)} }}";
}

/// <summary>Empty lists to which statements add.</summary>
internal sealed class AddedItems : Form
{
    protected override string List(ListNode list, MethodText method)
    {
        string local = method.Hold("var", $"new List<{list.ItemType}>()");
        foreach (Node item in list.Items)
        {
            method.Add($"{local}.Add({Express(item, method)});");
        }

        return local;
    }
}

/// <summary>Lists that are added to lists.</summary>
internal sealed class AddedRanges : Form
{
    protected override string List(ListNode list, MethodText method)
    {
        string local = method.Hold("var", $"new List<{list.ItemType}>()");
        method.Add($"{local}.AddRange(new[] {{ {Items(list, method)} }});");
        return local;
    }
}

/// <summary>Lists that are copies of arrays.</summary>
internal sealed class CopiedLists : Form
{
    protected override string List(ListNode list, MethodText method) =>
        $"new List<{list.ItemType}>({method.Hold($"{list.ItemType}[]", $"{{ {Items(list, method)} }}")})";
}

/// <summary>Lists of queries over arrays.</summary>
internal sealed class Queries : Form
{
    protected override string List(ListNode list, MethodText method)
    {
        string item = method.Program.NewName("item");
        return $"new[] {{ {Express(list.Items[0], method)} }}.Concat(new {list.ItemType}[] {{ {Items(list with { Items = list.Items.RemoveAt(0) }, method)} }}).Select({item} => {Marks.OnAll(list.Items.OfType<ModelNode>(), item)}).ToList()";
    }
}

/// <summary>Lists to which a loop over an array adds.</summary>
internal sealed class Loops : Form
{
    protected override string List(ListNode list, MethodText method)
    {
        string array = method.Hold("var", $"new {list.ItemType}[] {{ {Items(list, method)} }}");
        string local = method.Hold("var", $"new List<{list.ItemType}>()");
        string item = method.Program.NewName("item");
        method.Add($"foreach ({list.ItemType} {item} in {array}) {{ {local}.Add({Marks.OnAll(list.Items.OfType<ModelNode>(), item)}); }}");
        return local;
    }
}

/// <summary>Lists by collection expressions.</summary>
internal sealed class CollectionExpressions : Form
{
    public override int CSharp => 12;

    protected override string List(ListNode list, MethodText method) => $"[{Items(list, method)}]";
}

/// <summary>Lists by collection expressions that spread others.</summary>
internal sealed class Spreads : Form
{
    public override int CSharp => 12;

    protected override string List(ListNode list, MethodText method)
    {
        string first = method.Hold($"{list.ItemType}[]", $"[{Express(list.Items[0], method)}]");
        return $"[.. {first}{string.Concat(list.Items.Skip(1).Select(item => $", {Express(item, method)}"))}]";
    }
}
