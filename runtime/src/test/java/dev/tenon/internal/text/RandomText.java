package dev.tenon.internal.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of every width of UTF-8 and UTF-16, the same ones for the same seed. */
final class RandomText {
    private static final List<int[]> RANGES = List.of(
            new int[] {0x20, 0x7e},
            new int[] {0, 0x7f},
            new int[] {0xa0, 0xff},
            new int[] {0x100, 0x7ff},
            new int[] {0x300, 0x36f},
            new int[] {0x800, 0xd7ff},
            new int[] {0xe000, 0xffff},
            new int[] {0x1f600, 0x1f64f},
            new int[] {0x10000, 0x10ffff});

    private RandomText() {}

    /** Texts of up to {@code longest} code points; none ends in NUL, some contain it. */
    static List<String> texts(long seed, int count, int longest) {
        Random random = new Random(seed);
        return Stream.generate(() -> text(random, random.nextInt(longest + 1)))
                .limit(count)
                .toList();
    }

    private static String text(Random random, int length) {
        int widest = 1 + random.nextInt(RANGES.size());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int[] range = RANGES.get(random.nextInt(widest));
            int codePoint = range[0] + random.nextInt(range[1] - range[0] + 1);
            boolean isTrailingNul = codePoint == 0 && i == length - 1;
            text.appendCodePoint(isTrailingNul ? 'x' : random.nextInt(50) == 0 && i < length - 1 ? 0 : codePoint);
        }
        return text.toString();
    }
}
