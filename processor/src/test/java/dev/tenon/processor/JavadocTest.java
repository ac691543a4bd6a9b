package dev.tenon.processor;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comments of generated classes are well-formed, and what they refer to is there. */
class JavadocTest {
    private static final List<String> DOCLINT = List.of("-Xdoclint:all,-missing");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accessors",
                "binary",
                "casting",
                "defaultpackage",
                "enums",
                "image",
                "keys",
                "nested",
                "nestedrecords",
                "numpyonly",
                "otherpackage",
                "padded",
                "ragged",
                "rows",
                "strings"
            })
    void doclintFindsNothing(String name) {
        StrictCompiler.generated(StrictCompiler.with(DOCLINT).compile(GoldenFilesTest.good(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Map",
                "Collection",
                "NumpyFormat",
                "BatchType",
                "Result",
                "SchemaMismatchException",
                "NumpyFormatException"
            })
    void doclintFindsNothingWhereTheRecordIsCalledAsATypeOfAComment(String name) {
        String record = "package com.example; @dev.tenon.TensorRecord public record " + name + "(int[][] image) {}";

        StrictCompiler.generated(
                StrictCompiler.with(DOCLINT).compile(TestSources.source("com.example." + name, record)));
    }
}
