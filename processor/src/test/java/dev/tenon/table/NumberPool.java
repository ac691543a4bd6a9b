package dev.tenon.table;

import dev.tenon.DType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers at the boundaries of every dtype, and random ones: {@link BigInteger} where they are whole, else {@link Double}. */
final class NumberPool {
    private static final int RANDOM = 400;

    /** So many at the front are no random ones; those of the same value stand there once. */
    private static final int BOUNDARIES = 120;

    private static final List<Number> ALL = all();
    private static final Map<DType, Set<Number>> VALUES = values();

    private NumberPool() {}

    /** Those that are values of each of these dtypes. */
    static List<Number> exactIn(DType... dtypes) {
        return ALL.stream()
                .filter(number ->
                        Stream.of(dtypes).allMatch(dtype -> VALUES.get(dtype).contains(number)))
                .toList();
    }

    /** Values of a dtype: its boundaries, and some random ones. */
    static List<Number> sample(DType dtype) {
        List<Number> values = exactIn(dtype);
        int front = Math.min(values.size(), BOUNDARIES);
        int back = Math.max(front, values.size() - 20);
        return Stream.concat(values.subList(0, front).stream(), values.subList(back, values.size()).stream())
                .toList();
    }

    private static Map<DType, Set<Number>> values() {
        Map<DType, Set<Number>> values = new EnumMap<>(DType.class);
        for (DType dtype : DType.values()) {
            values.put(
                    dtype, ALL.stream().filter(number -> isValue(number, dtype)).collect(Collectors.toSet()));
        }
        return values;
    }

    /** Whether a number is one of a dtype's values, bit for bit; negative zero is none of an integer's. */
    static boolean isValue(Number number, DType dtype) {
        return switch (dtype) {
            case BOOL -> isBetween(number, BigInteger.ZERO, BigInteger.ONE);
            case UINT8, UINT16, UINT32, UINT64 ->
                isBetween(number, BigInteger.ZERO, power(bits(dtype)).subtract(BigInteger.ONE));
            case INT8, INT16, INT32, INT64 ->
                isBetween(
                        number,
                        power(bits(dtype) - 1).negate(),
                        power(bits(dtype) - 1).subtract(BigInteger.ONE));
            case FLOAT16 -> isFloat(number, 11, -24, 65504);
            case BFLOAT16 -> isFloat(number, 8, -133, Float.intBitsToFloat(0x7f7f0000));
            case FLOAT32 -> isFloat(number, 24, -149, Float.MAX_VALUE);
            case FLOAT64 -> isFloat(number, 53, -1074, Double.MAX_VALUE);
            case STRING -> false;
        };
    }

    private static boolean isBetween(Number number, BigInteger least, BigInteger most) {
        return number instanceof BigInteger whole && whole.compareTo(least) >= 0 && whole.compareTo(most) <= 0;
    }

    /** Whether it is {@code m * 2**e} with {@code m} of so many bits and {@code e} of at least so much. */
    private static boolean isFloat(Number number, int precision, int leastExponent, double most) {
        double value = number.doubleValue();
        if (number instanceof Double && (Double.isNaN(value) || Double.isInfinite(value) || value == 0)) {
            return true;
        }
        BigDecimal exact = number instanceof BigInteger whole ? new BigDecimal(whole) : new BigDecimal(value);
        if (exact.signum() == 0) {
            return true;
        }
        if (exact.abs().compareTo(new BigDecimal(most)) > 0 || new BigDecimal(value).compareTo(exact) != 0) {
            return false;
        }
        int unit = Math.max(Math.getExponent(value) - precision + 1, leastExponent);
        double units = Math.scalb(value, -unit);
        return units == Math.rint(units);
    }

    private static int bits(DType dtype) {
        return dtype.byteSize() * Byte.SIZE;
    }

    private static BigInteger power(int exponent) {
        return BigInteger.TWO.pow(exponent);
    }

    private static List<Number> all() {
        Set<Number> all = new LinkedHashSet<>();
        for (int exponent : new int[] {0, 1, 7, 8, 11, 15, 16, 24, 31, 32, 53, 63, 64, 100}) {
            for (int near = -1; near <= 1; near++) {
                BigInteger whole = power(exponent).add(BigInteger.valueOf(near));
                all.add(whole);
                all.add(whole.negate());
            }
        }
        for (double half : new double[] {65504, 65488, 0x1.fep127, 0x1p127, 0x1.fffffep127, 0x1.fffffffffffffp1023}) {
            all.add(new BigDecimal(half).toBigIntegerExact());
            all.add(new BigDecimal(-half).toBigIntegerExact());
        }
        for (double part : new double[] {0.5, 1.5, 0x1p-14, 0x1p-24, 0x1p-126, 0x1p-133, 0x1p-149, 0x1p-1074, 1d / 3}) {
            all.add(part);
            all.add(-part);
            all.add((double) (float) part);
        }
        all.addAll(List.of(-0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        Random random = new Random(5);
        for (int i = 0; i < RANDOM; i++) {
            BigInteger whole = new BigInteger(1 + random.nextInt(64), random);
            all.add(random.nextBoolean() ? whole : whole.negate());
            double real = Double.longBitsToDouble(random.nextLong());
            float single = Float.intBitsToFloat(random.nextInt());
            double short16 = (random.nextInt(1 << 12) - (1 << 11)) * Math.scalb(1, random.nextInt(29) - 24);
            for (double value : new double[] {real, single, short16}) {
                if (value != Math.rint(value)) { // a whole one is in the pool as such, and NaN
                    all.add(value);
                }
            }
        }
        all.removeIf(number -> number instanceof Double value && value == 0.0 && 1 / value > 0);
        return List.copyOf(all);
    }
}
