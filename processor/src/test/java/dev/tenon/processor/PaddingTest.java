package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tenon.DType;
import dev.tenon.support.PaddingRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiler and runtime have one rule of what is padding: records of numbers and dtypes, on both sides of every bound. */
class PaddingTest {
    private static final List<DType> NUMERIC =
            Arrays.stream(DType.values()).filter(dtype -> dtype != DType.STRING).toList();

    /** Where one dtype or another ends, or rounds to infinity. */
    private static final double[] BOUNDS = {
        0,
        1,
        0x1p7,
        0x1p8,
        0x1p15,
        0x1p16,
        65504,
        65520,
        0x1p31,
        0x1p32,
        0x1p63,
        0x1p64,
        0x1.fep127,
        0x1.ffp127,
        0x1.feffffp127,
        Float.MAX_VALUE,
        0x1.ffffffp127
    };

    /** A Java record has no more components than a method has parameters. */
    private static final int NUMBERS = 255 / NUMERIC.size();

    private static final Pattern REFUSED = Pattern.compile("\\[tenon:padding-value] Table\\.(\\w+): .*");

    private static final Pattern RANGE =
            Pattern.compile("\\[tenon:padding-value] Table\\.(\\w+)_\\d+: .*write .*?(-?[\\d.E+]+) (?:to|or) (\\S+)");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void exactlyTheNumbersThatTheRuntimePadsWithAreAccepted(long seed) {
        List<Double> numbers = numbers(new Random(seed));
        Set<String> expected = new TreeSet<>();
        for (DType dtype : NUMERIC) {
            for (int i = 0; i < numbers.size(); i++) {
                if (!PaddingRule.isValue(numbers.get(i), dtype)) {
                    expected.add(dtype + "_" + i);
                }
            }
        }

        assertThat(errors(compile(components(numbers)), REFUSED).map(error -> error.group(1)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatTheErrorsSayToWriteIsAccepted() {
        List<String> components = new ArrayList<>();
        errors(compile(components(List.of(1e300))), RANGE).forEach(range -> {
            DType dtype = DType.valueOf(range.group(1));
            components.add(component(dtype, nearestToZero(range.group(2)), components.size()));
            components.add(component(dtype, nearestToZero(range.group(3)), components.size()));
        });

        assertThat(components).hasSize(2 * (NUMERIC.size() - 1));
        StrictCompiler.generated(compile(components));
    }

    /** The double of a number, or where it has none the one before. */
    private static double nearestToZero(String number) {
        double nearest = Double.parseDouble(number);
        boolean isBeyond = new BigDecimal(nearest).abs().compareTo(new BigDecimal(number).abs()) > 0;
        return isBeyond ? Math.copySign(Math.nextDown(Math.abs(nearest)), nearest) : nearest;
    }

    private static List<Double> numbers(Random random) {
        return Stream.generate(() -> number(random)).limit(NUMBERS).toList();
    }

    private static double number(Random random) {
        double bound = BOUNDS[random.nextInt(BOUNDS.length)];
        double near = switch (random.nextInt(6)) {
            case 0 -> Math.nextUp(bound);
            case 1 -> Math.nextDown(bound);
            case 2 -> bound + random.nextInt(5) - 2;
            case 3 -> bound * random.nextDouble();
            case 4 -> Double.longBitsToDouble(random.nextLong());
            default -> bound;
        };
        return random.nextBoolean() ? near : -near;
    }

    private static List<String> components(List<Double> numbers) {
        List<String> components = new ArrayList<>();
        for (DType dtype : NUMERIC) {
            for (int i = 0; i < numbers.size(); i++) {
                components.add(component(dtype, numbers.get(i), i));
            }
        }
        return components;
    }

    private static String component(DType dtype, double number, int index) {
        return "@Padded(%s) @As(value = DType.%s, casting = Casting.UNSAFE) double[] %s_%d"
                .formatted(literal(number), dtype, dtype, index);
    }

    private static String literal(double number) {
        if (Double.isNaN(number)) {
            return "Double.NaN";
        }
        return Double.isInfinite(number) ? (number > 0 ? "1" : "-1") + " / 0.0" : Double.toHexString(number);
    }

    private static Compilation compile(List<String> components) {
        String source =
                "package com.example;\nimport dev.tenon.*;\n@TensorRecord(tensors = false)\npublic record Table(\n"
                        + String.join(",\n", components) + ") {}\n";
        return StrictCompiler.with(List.of("-Xmaxerrs", "1000"))
                .compile(TestSources.source("com.example.Table", source));
    }

    private static Stream<MatchResult> errors(Compilation compilation, Pattern pattern) {
        return compilation.errors().stream().map(error -> {
            Matcher matcher = pattern.matcher(error.getMessage(Locale.ROOT));
            assertThat(matcher.matches()).as(error.getMessage(Locale.ROOT)).isTrue();
            return matcher.toMatchResult();
        });
    }
}
