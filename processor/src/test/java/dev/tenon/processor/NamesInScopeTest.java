package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.model.JavaLang;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code compiles whatever the record and its neighbours are called. */
class NamesInScopeTest {
    private static final String ROWS =
            "@dev.tenon.Ragged int[][] tokens, @dev.tenon.Padded(value = -1.0 / 0, mask = \"mask\") float[] scores";
    private static final Pattern TYPE_NAME = Pattern.compile("(?<![\\w.\"])[A-Z][a-z]\\w*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List",
                "Map",
                "Path",
                "Arrays",
                "Collection",
                "Iterator",
                "IOException",
                "Generated",
                "String",
                "Object",
                "Override",
                "Iterable",
                "IndexOutOfBoundsException",
                "Record",
                "Schema",
                "DType",
                "NumpyFormat",
                "ArraySink",
                "ArraySource",
                "RecordCodec",
                "RecordFormat",
                "Batch",
                "Batches",
                "BatchType",
                "BatchFactory",
                "SchemaMismatchException",
                "NumpyFormatException",
                "ExampleTensors",
                "TensorHolder",
                "Tensor",
                "Result",
                "TInt64",
                "Ragged",
                "Padded",
                "Double",
                "Codec",
                "Component",
                "Dims"
            })
    void aRecordMayBeCalledAsATypeThatGeneratedCodeNames(String name) {
        String record =
                "@dev.tenon.TensorRecord public record " + name + "(int[][] image, long label, " + ROWS + ") {}";

        Map<String, String> generated = StrictCompiler.generate(
                TestSources.source("com.example." + name, "package com.example; " + record),
                TestSources.source("com.example.Outer", "package com.example; public class Outer { " + record + " }"),
                TestSources.source(name, record));

        assertThat(generated).hasSize(6);
    }

    private static final String SAMPLE = """
            @dev.tenon.TensorRecord(casting = dev.tenon.Casting.EXACT)
            record Sample(%1$s one, %1$s[] some, %1$s[][] more, java.lang.String[][] texts, \
            @dev.tenon.As(dev.tenon.DType.INT64) double cast, \
            @dev.tenon.Ragged %1$s[] ragged, @dev.tenon.Ragged %1$s[][] jagged, %2$s) {}
            """.replace("%2$s", ROWS);
    private static final String HOLDER =
            "@dev.tenon.TensorRecord record Holder(%s one, %s two, java.lang.String[][] texts, " + ROWS + ") {}";
    private static final String ENUM = "public enum %s { A, B }";
    private static final String RECORD =
            "@dev.tenon.TensorRecord public record %s(int[][] image, long label, " + ROWS + ") {}";

    /** Its own package, another one, another class; all at once, because each compilation takes its time. */
    @Test
    void theEnumsAndRecordsInARecordMayBeCalledAsAnythingInGeneratedCode() {
        List<String> names = List.of(
                "List",
                "String",
                "Object",
                "Override",
                "Enum",
                "Casting",
                "DType",
                "ArraySink",
                "RecordCodec",
                "Batch",
                "Tensor",
                "TInt32",
                "CODEC",
                "FORMAT",
                "FACTORY",
                "SampleCodec",
                "HolderCodec",
                "Ragged",
                "Double",
                "tensors");
        String outer = "public class %s { " + ENUM + " }";
        List<JavaFileObject> sources = new ArrayList<>();
        for (String name : names) {
            String near = "near.of" + name;
            sources.add(source(near, "Sample", SAMPLE.formatted(name)));
            sources.add(source(near, name, ENUM.formatted(name)));
            sources.add(source("far.of" + name, "Sample", SAMPLE.formatted(near + "." + name)));
            sources.add(source("out.of" + name, "Sample", SAMPLE.formatted("Out." + name)));
            sources.add(source("out.of" + name, "Out", outer.formatted("Out", name)));
            sources.add(source("in.of" + name, "Sample", SAMPLE.formatted(name + ".Inner")));
            sources.add(source("in.of" + name, name, outer.formatted(name, "Inner")));
            sources.add(source("records.of" + name, "Holder", HOLDER.formatted(name, "more.of" + name + "." + name)));
            sources.add(source("records.of" + name, name, RECORD.formatted(name)));
            sources.add(source("more.of" + name, name, RECORD.formatted(name)));
        }

        assertThat(StrictCompiler.with(List.of()).compile(sources)).succeededWithoutWarnings();
    }

    /** Nothing there can be named with its package. */
    @ParameterizedTest
    @ValueSource(strings = {"List", "String", "DType", "FORMAT", "SampleCodec", "Ragged", "Double"})
    void theyMayBeSoInNoPackageToo(String name) {
        StrictCompiler.generate(
                TestSources.source("Sample", SAMPLE.formatted(name)), TestSources.source(name, ENUM.formatted(name)));
        StrictCompiler.generate(
                TestSources.source("Sample", HOLDER.replace("Holder", "Sample").formatted(name, name)),
                TestSources.source(name, RECORD.formatted(name)));
    }

    private static JavaFileObject source(String packageName, String name, String text) {
        return TestSources.source(packageName + "." + name, "package " + packageName + "; " + text);
    }

    @Test
    void itsPackageMayHaveTypesThatAreCalledAsThoseOfJavaLang() {
        String hiding =
                JavaLang.NAMES.stream().map(name -> "class " + name + " {}").collect(Collectors.joining(" "));
        JavaFileObject neighbours = TestSources.source("com.example.Neighbours", "package com.example; " + hiding);
        JavaFileObject record = TestSources.source(
                "com.example.Digit",
                "package com.example; @Deprecated @dev.tenon.TensorRecord public record Digit(int[][] image) {}");

        assertThat(StrictCompiler.generate(neighbours, record).get("DigitNumpy.java"))
                .contains("import java.lang.Override;");
    }

    @Test
    void allNamesOfJavaLangInGeneratedCodeAreLookedForInThePackage() {
        Set<String> used = new TreeSet<>();
        for (String name : List.of("image", "numpyonly", "deprecated", "strings", "enums", "padded")) {
            StrictCompiler.generate(GoldenFilesTest.good(name)).values().forEach(text -> used.addAll(javaLang(text)));
        }

        assertThat(used).isEqualTo(new TreeSet<>(JavaLang.NAMES));
    }

    private static Set<String> javaLang(String text) {
        String code = text.lines().filter(line -> !line.strip().startsWith("*")).collect(Collectors.joining("\n"));
        return TYPE_NAME
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(name -> !code.contains("." + name + ";"))
                .filter(NamesInScopeTest::isInJavaLang)
                .collect(Collectors.toSet());
    }

    private static boolean isInJavaLang(String name) {
        try {
            return Class.forName("java.lang." + name) != null;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean",
                "@As(DType.UINT8) byte",
                "@As(DType.UINT16) short",
                "int",
                "long",
                "float",
                "double",
                "String",
                "@As(DType.STRING) byte[]",
                "Single.Color",
                "@Ragged int[]",
                "@Ragged String[][]",
                "@Padded float[]"
            })
    void aRecordMayHaveASingleComponentOfAnyTensorType(String component) {
        String text =
                "package com.example; import dev.tenon.*; @TensorRecord record Single(%s value) { enum Color { RED } }";

        assertThat(StrictCompiler.generate(TestSources.source("com.example.Single", text.formatted(component))))
                .hasSize(3);
    }
}
