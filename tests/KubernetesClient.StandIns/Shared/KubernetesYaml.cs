using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace k8s;

public static class KubernetesYaml
{
    public static Task<List<object>> LoadAllFromStreamAsync(Stream stream, IDictionary<string, Type> typeMap = null, bool strict = false) => throw new StandInException();

    public static Task<List<object>> LoadAllFromFileAsync(string fileName, IDictionary<string, Type> typeMap = null, bool strict = false) => throw new StandInException();

    public static List<object> LoadAllFromString(string content, IDictionary<string, Type> typeMap = null, bool strict = false) => throw new StandInException();

    public static Task<T> LoadFromStreamAsync<T>(Stream stream, bool strict = false) => throw new StandInException();

    public static Task<T> LoadFromFileAsync<T>(string file, bool strict = false) => throw new StandInException();

    public static T LoadFromString<T>(string content, bool strict = false) => throw new StandInException();

    public static string SaveToString<T>(T value) => throw new StandInException();

    public static TValue Deserialize<TValue>(string yaml, bool strict = false) => throw new StandInException();

    public static TValue Deserialize<TValue>(Stream yaml, bool strict = false) => throw new StandInException();

    public static string SerializeAll(IEnumerable<object> values) => throw new StandInException();

    public static string Serialize(object value) => throw new StandInException();
}
