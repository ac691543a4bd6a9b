package dev.tenon.internal.text;

import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.column.ElementReader;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** {@code <U} and {@code >U}: UCS-4. */
final class UnicodeStrings extends FileStrings {
    private final int length;
    private final String where;
    private int[] codePoints = new int[0];

    UnicodeStrings(ElementReader elements, int length, ByteOrder byteOrder, long count, String where) {
        super(elements, Math.multiplyExact(length, Integer.BYTES), byteOrder, count);
        this.length = length;
        this.where = where;
    }

    @Override
    public String text() throws IOException {
        ByteBuffer block = next();
        int begin = block.position();
        int used = length;
        while (used > 0 && block.getInt(begin + (used - 1) * Integer.BYTES) == 0) {
            used--;
        }
        if (codePoints.length < used) {
            codePoints = new int[Math.max(used, Math.min(length, 2 * codePoints.length))];
        }
        int bits = 0;
        for (int i = 0; i < used; i++) {
            codePoints[i] = block.getInt(begin + i * Integer.BYTES);
            bits |= codePoints[i];
        }
        if (bits < 0 || bits >= Character.MIN_SURROGATE) {
            requireText(used);
        }
        return new String(codePoints, 0, used);
    }

    private void requireText(int used) throws NumpyFormatException {
        int surrogate = -1;
        for (int i = 0; i < used; i++) {
            int codePoint = codePoints[i];
            if (!Character.isValidCodePoint(codePoint)) {
                throw new NumpyFormatException(String.format(
                        "%s: expected code points up to U+10FFFF, found 0x%x in string %d",
                        where, codePoint, position()));
            }
            if (surrogate < 0 && codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                surrogate = i;
            }
        }
        if (surrogate >= 0) {
            throw new LossyValue(
                    position(),
                    String.format(
                            "%s has U+%04X at index %d, which is half of a surrogate pair and no character",
                            Shown.text(new String(codePoints, 0, used)), codePoints[surrogate], surrogate),
                    "save the character that the pair stands for");
        }
    }

    @Override
    public byte[] bytes() throws IOException {
        String text = text();
        return Utf8.encode(text, position());
    }
}
