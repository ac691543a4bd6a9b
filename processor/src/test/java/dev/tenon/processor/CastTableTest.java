package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiler and runtime have one table: a record with a component for each Java primitive and dtype, by each casting. */
class CastTableTest {
    /** The dtypes that each primitive is without a cast. */
    private static final Map<String, Set<DType>> CARRIED = new TreeMap<>(Map.of(
            "boolean", Set.of(DType.BOOL),
            "byte", Set.of(DType.INT8, DType.UINT8),
            "short", Set.of(DType.INT16, DType.UINT16),
            "int", Set.of(DType.INT32, DType.UINT32),
            "long", Set.of(DType.INT64, DType.UINT64),
            "float", Set.of(DType.FLOAT32),
            "double", Set.of(DType.FLOAT64)));

    private static final Map<String, DType> DEFAULTS = Map.of(
            "boolean", DType.BOOL,
            "byte", DType.INT8,
            "short", DType.INT16,
            "int", DType.INT32,
            "long", DType.INT64,
            "float", DType.FLOAT32,
            "double", DType.FLOAT64);

    private static final Pattern ERROR = Pattern.compile("\\[tenon:([\\w-]+)] Table\\.((\\w+)_\\w+): .*");

    private static final String TYPE = "(?:boolean|byte|short|int|long|float|double|String)\\b(?:\\[])?";

    /** What a message says to write: an annotation, a type behind it, a type alone. */
    private static final Pattern OFFER =
            Pattern.compile("@As\\([^)]*\\)(?: " + TYPE + ")?|(?<=write |wider |bytes, )" + TYPE + "|leave @As out");

    @ParameterizedTest
    @EnumSource(Casting.class)
    void exactlyThePairsThatTheRuntimeCastsAreAccepted(Casting casting) {
        Compilation compilation = compile(table("(tensors = false, casting = Casting." + casting + ")", ""));
        assertThat(refused(compilation)).isEqualTo(expected(casting));
    }

    @ParameterizedTest
    @EnumSource(Casting.class)
    void theCastingOfAComponentGoesBeforeThatOfTheRecord(Casting casting) {
        Casting other = casting == Casting.UNSAFE ? Casting.SAFE : Casting.UNSAFE;
        Compilation compilation =
                compile(table("(tensors = false, casting = Casting." + other + ")", ", casting = Casting." + casting));
        assertThat(refused(compilation)).isEqualTo(expected(casting));
    }

    /** Numbers that are never strings are refused as well, by another message. */
    private static Set<String> expected(Casting casting) {
        Set<String> refused = new TreeSet<>();
        CARRIED.forEach((type, carried) -> {
            for (DType dtype : DType.values()) {
                if (!carried.contains(dtype) && !casting.allows(DEFAULTS.get(type), dtype)) {
                    refused.add((dtype == DType.STRING ? "string-cast " : "lossy-cast ") + type + "_" + dtype);
                }
            }
        });
        return refused;
    }

    private static Set<String> refused(Compilation compilation) {
        return errors(compilation).stream()
                .map(error -> error.group(1) + " " + error.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Matcher> errors(Compilation compilation) {
        List<Matcher> errors = new ArrayList<>();
        compilation.errors().forEach(error -> {
            Matcher matcher = ERROR.matcher(error.getMessage(Locale.ROOT));
            assertThat(matcher.matches()).as(error.getMessage(Locale.ROOT)).isTrue();
            errors.add(matcher);
        });
        return errors;
    }

    @ParameterizedTest
    @EnumSource(Casting.class)
    void whatTheErrorsSayToWriteCompiles(Casting casting) {
        String annotation = "(casting = Casting." + casting + ")";
        List<String> components = new ArrayList<>();
        for (Matcher error : errors(compile(table(annotation, "")))) {
            offers(error.group(), error.group(3)).forEach(offer -> components.add(offer + " c" + components.size()));
        }
        assertThat(components).hasSizeGreaterThan(20);
        StrictCompiler.generated(compile(record(annotation, components)));
    }

    /** The components that the end of a message describes, of this Java type where it names none. */
    private static List<String> offers(String message, String type) {
        String hint = message.substring(Math.max(message.lastIndexOf(": write "), message.lastIndexOf(": leave ")));
        return OFFER.matcher(hint.replaceFirst("@TensorRecord.*", ""))
                .results()
                .map(MatchResult::group)
                .map(offer -> offer.startsWith("leave") ? type : offer.endsWith(")") ? offer + " " + type : offer)
                .toList();
    }

    private static Compilation compile(String source) {
        return StrictCompiler.with(List.of()).compile(TestSources.source("com.example.Table", source));
    }

    private static String table(String annotation, String casting) {
        List<String> components = new ArrayList<>();
        for (String type : CARRIED.keySet()) {
            for (DType dtype : DType.values()) {
                components.add("@As(value = DType.%s%s) %s %s_%s".formatted(dtype, casting, type, type, dtype));
            }
        }
        return record(annotation, components);
    }

    private static String record(String annotation, List<String> components) {
        return "package com.example;\nimport dev.tenon.*;\n@TensorRecord" + annotation + "\npublic record Table(\n"
                + String.join(",\n", components) + ") {}\n";
    }
}
