package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.model.JavaLang;
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
                "Codec",
                "Component",
                "Dims"
            })
    void aRecordMayBeCalledAsATypeThatGeneratedCodeNames(String name) {
        String record = "@dev.tenon.TensorRecord public record " + name + "(int[][] image, long label) {}";

        Map<String, String> generated = StrictCompiler.generate(
                TestSources.source("com.example." + name, "package com.example; " + record),
                TestSources.source("com.example.Outer", "package com.example; public class Outer { " + record + " }"),
                TestSources.source(name, record));

        assertThat(generated).hasSize(6);
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
        for (String name : List.of("image", "numpyonly", "deprecated")) {
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
            strings = {"boolean", "@As(DType.UINT8) byte", "@As(DType.UINT16) short", "int", "long", "float", "double"})
    void aRecordMayHaveASingleComponentOfAnyTensorType(String component) {
        String text = "package com.example; import dev.tenon.*; @TensorRecord record Single(%s value) {}";

        assertThat(StrictCompiler.generate(TestSources.source("com.example.Single", text.formatted(component))))
                .hasSize(3);
    }
}
