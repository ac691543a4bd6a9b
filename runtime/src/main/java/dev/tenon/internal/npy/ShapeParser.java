package dev.tenon.internal.npy;

import dev.tenon.numpy.NumpyFormatException;
import java.util.ArrayList;
import java.util.List;

/** Reads a shape, which is a tuple: {@code (3, 4)}, {@code (3,)}, {@code ()}. */
final class ShapeParser {
    private ShapeParser() {}

    static List<Long> read(PythonText text) throws NumpyFormatException {
        List<Long> lengths = new ArrayList<>();
        text.expect('(');
        while (!text.take(')')) {
            if (lengths.size() == NpyHeader.MAX_RANK) {
                throw text.unexpected("at most " + NpyHeader.MAX_RANK + " axes in the shape");
            }
            lengths.add(text.length());
            boolean comma = text.take(',');
            if (!comma && (text.peek() != ')' || lengths.size() == 1)) {
                throw text.unexpected("',' after a length of the shape");
            }
        }
        return List.copyOf(lengths);
    }
}
