using System.Collections.Generic;
using KubernetesClient.Analyzers.Tests.FormMatrix.Writing;

namespace KubernetesClient.Analyzers.Tests.FormMatrix;

/// <summary>The forms by the names that <c>docs/forms.md</c> gives them.</summary>
internal static class AllForms
{
    /// <summary>Those that are read wholly.</summary>
    public static IReadOnlyDictionary<string, Form> Read { get; } = new Dictionary<string, Form>
    {
        ["one nested initializer"] = new Form(),
        ["target-typed `new()`"] = new TargetTyped(),
        ["statements after an empty creation"] = new FilledByStatements(),
        ["a helper that fills an object it is handed"] = new FilledByHelper(),
        ["parts in locals"] = new PartsInLocals(),
        ["helpers with arguments"] = new FromHelpers(),
        ["extension methods that return their object"] = new Fluent(),
        ["methods of extension blocks"] = new FluentInBlocks(),
        ["properties and static methods of extension blocks"] = new PropertiesOfBlocks(),
        ["local functions"] = new FromLocalFunctions(),
        ["a generic helper over `IKubernetesObject<V1ObjectMeta>`"] = new NamedByGenericHelper(),
        ["records with `with`"] = new CopiedRecords(),
        ["constructors, arguments by position"] = new PositionalArguments(),
        ["constructors, named arguments"] = new NamedArguments(),
        ["`switch` whose other arm throws"] = new SwitchThatThrows(),
        ["`switch` over a constant"] = new SwitchesOverConstants(),
        ["`switch` statement over a constant"] = new SwitchStatements(),
        ["objects through `out` parameters"] = new WrittenBack(),
        ["objects that replace what is not there"] = new MadeWhereNothingIs(),
        ["dictionary of pairs in braces"] = new Pairs(),
        ["dictionary filled by index"] = new EntriesByIndex(),
        ["dictionary filled by `Add`"] = new AddedEntries(),
        ["copy of a dictionary with more entries"] = new CopiedMaps(),
        ["one dictionary for metadata, selector and pods"] = new SharedMaps(),
        ["arrays"] = new Arrays(),
        ["list filled by `Add`"] = new AddedItems(),
        ["list filled by `AddRange`"] = new AddedRanges(),
        ["copy of an array"] = new CopiedLists(),
        ["collection expressions"] = new CollectionExpressions(),
        ["collection expressions with spreads"] = new Spreads(),
        ["interpolation of constants"] = new Interpolations(),
        ["concatenation of constants"] = new Concatenations(),
        ["`string.Format` of constants"] = new Formats(),
        ["`StringBuilder`"] = new WrittenTexts(),
        ["`nameof`"] = new NamesOfSymbols(),
        ["value objects that become texts by themselves"] = new ConvertedImplicitly(),
        ["value objects that casts make texts"] = new ConvertedExplicitly(),
        ["value objects with `ToString()`"] = new WrittenByThemselves(),
        ["`?:` on a constant"] = new Conditions(),
        ["four files with constants, static fields and properties"] = new FourFiles(),
        ["property getters"] = new Properties(),
        ["asynchronous methods that send"] = new SentByMethods(),
        ["top-level program"] = new TopLevelStatements(),
        ["iterators"] = new Iterators(),
        ["lambda that is called in place"] = new Lambdas(),
        ["abstract class whose texts are overridden"] = new Overrides(),
        ["abstract class with one heir"] = new OverriddenOnce(),
        ["interface that one class implements"] = new BehindInterfaces(),
        ["objects that keep what their constructor is given"] = new BuilderObjects(),
        ["primary constructors"] = new PrimaryConstructors(),
        ["fluent builders"] = new FluentBuilders(),
        ["builders whose parts lambdas fill"] = new NestedBuilders(),
        ["records of options"] = new RecordsOfOptions(),
        ["structs that nothing changes"] = new ReadOnlyStructs(),
        ["settings object of a static class"] = new StaticSettings(),
        ["partial classes"] = new PartialClasses(),
        ["lambda given to a method of the program"] = new GivenLambdas(),
        ["LINQ over arrays"] = new Queries(),
        ["query expressions"] = new QueryExpressions(),
        ["`Zip`"] = new ZippedRows(),
        ["`Aggregate`"] = new AggregatedRows(),
        ["`GroupBy`"] = new GroupedRows(),
        ["`SelectMany` and `Prepend`"] = new FlattenedRows(),
        ["`OrderBy`"] = new OrderedRows(),
        ["`ToDictionary`"] = new DictionariesOfPairs(),
        ["loop over an array"] = new Loops(),
        ["loop that takes pairs apart"] = new PairsTakenApart(),
        ["parts in a tuple"] = new Tuples(),
        ["helpers that fill a part each"] = new FilledByNestedHelpers(),
        ["items that are added unless they are there"] = new AddedUnlessThere(),
        ["builders with a base class"] = new InheritedBuilders(),
        ["lambdas in a list"] = new FilledByListedLambdas(),
        ["lambda that a static field keeps"] = new FilledByKeptLambdas(),
    };

    /// <summary>Those that are not.</summary>
    public static IReadOnlyDictionary<string, Form> NotRead { get; } = new Dictionary<string, Form>
    {
        ["static settings that can be written"] = new WrittenSettings(),
        ["structs that can be changed"] = new ChangingStructs(),
        ["object of a caller that is not in the program"] = new FilledForOthers(),
    };
}
