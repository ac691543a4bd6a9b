package dev.tenon.internal.npy;

import dev.tenon.numpy.NumpyFormatException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dictionary of a header: {@code {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }}. Its three keys
 * may stand in any order, none twice and none beside them, as {@code numpy.lib.format} asks; unlike there nothing is
 * evaluated.
 */
final class HeaderParser {
    private final PythonText text;
    private final String where;
    private @Nullable NpyType type;
    private @Nullable Boolean fortranOrder;
    private @Nullable List<Long> shape;

    private HeaderParser(String text, String where) {
        this.text = new PythonText(text, where);
        this.where = where;
    }

    static NpyHeader parse(String text, String where) throws NumpyFormatException {
        HeaderParser parser = new HeaderParser(text, where);
        parser.dictionary();
        return parser.header();
    }

    private void dictionary() throws NumpyFormatException {
        text.expect('{');
        while (!text.take('}')) {
            entry(text.string("a key"));
            if (!text.take(',') && text.peek() != '}') {
                throw text.unexpected("',' or '}'");
            }
        }
        if (!text.atEnd()) {
            throw text.unexpected("spaces only after '}'");
        }
    }

    private void entry(String key) throws NumpyFormatException {
        text.expect(':');
        switch (key) {
            case "descr" -> {
                once(key, type);
                type = new DescrParser(text, where).descr();
            }
            case "fortran_order" -> {
                once(key, fortranOrder);
                fortranOrder = bool();
            }
            case "shape" -> {
                once(key, shape);
                shape = ShapeParser.read(text);
            }
            default ->
                throw new NumpyFormatException(
                        where + ": expected the keys 'descr', 'fortran_order' and 'shape' in the header, found "
                                + Quote.of(key));
        }
    }

    private void once(String key, @Nullable Object earlier) throws NumpyFormatException {
        if (earlier != null) {
            throw new NumpyFormatException(
                    where + ": expected the key '" + key + "' once in the header, found it twice");
        }
    }

    private boolean bool() throws NumpyFormatException {
        String word = text.word();
        return switch (word) {
            case "True" -> true;
            case "False" -> false;
            default ->
                throw text.unexpected("fortran_order True or False" + (word.isEmpty() ? "" : ", not " + word + ","));
        };
    }

    private NpyHeader header() throws NumpyFormatException {
        if (type == null || fortranOrder == null || shape == null) {
            String missing = type == null ? "descr" : fortranOrder == null ? "fortran_order" : "shape";
            throw new NumpyFormatException(where + ": expected the key '" + missing + "' in the header, found none");
        }
        return NpyHeader.checked(type, fortranOrder, shape, where);
    }
}
