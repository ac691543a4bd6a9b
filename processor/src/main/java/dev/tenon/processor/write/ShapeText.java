package dev.tenon.processor.write;

import dev.tenon.Axis;
import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.support.ComponentKey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dtypes and shapes of the arrays that a component is stored as: {@code float32 [n, 8, 8]}. */
record ShapeText(ArrayComponent component) {
    private static final String ANY = "_";

    /** The component in one example. */
    String one() {
        return of(component.dtype(), axes(0));
    }

    /** The component in n examples: variable axes that a batch leaves ragged are as they are declared. */
    String batch() {
        return component.padded().isPresent()
                ? of(component.dtype(), Stream.concat(Stream.of(batchAxis(), width()), axes(1)))
                : of(component.dtype(), Stream.concat(Stream.of(batchAxis()), axes(0)));
    }

    /** One for each row of a padded component. */
    String lengths() {
        return of(DType.INT64, Stream.of(batchAxis()));
    }

    /** One for each step of a padded component's rows, whatever axes these have further. */
    String mask() {
        return of(DType.INT32, Stream.of(batchAxis(), width()));
    }

    /** What a file of n examples has under each key, in the order of the keys. */
    List<String> batchFile(List<ComponentKey> keys) {
        return inFile(keys, batch(), of(DType.INT64, Stream.of(batchAxis() + " + 1")));
    }

    /** What a file of one example has under each key, in the order of the keys. */
    List<String> exampleFile(List<ComponentKey> keys) {
        return inFile(keys, one(), of(DType.INT64, Stream.of(ANY)));
    }

    private List<String> inFile(List<ComponentKey> keys, String array, String outerSplits) {
        return Stream.iterate(0, i -> i < keys.size(), i -> i + 1)
                .map(i -> switch (keys.get(i).role()) {
                    case ARRAY -> array;
                    case VALUES -> of(component.dtype(), Stream.concat(Stream.of(ANY), axes(component.raggedLevels())));
                    case ROW_SPLITS -> i == 1 ? outerSplits : of(DType.INT64, Stream.of(ANY));
                    case LENGTHS -> lengths();
                    case MASK -> mask();
                })
                .toList();
    }

    private Stream<String> axes(int from) {
        return component.axes().stream().skip(from).map(Axis::toString);
    }

    /** As the runtime's messages call it: an axis of the component's own may be {@code n}. */
    private String batchAxis() {
        return component.axes().contains(new Axis.Named("n")) ? "batch" : "n";
    }

    private String width() {
        return component
                .padded()
                .map(Rows.Padded::length)
                .filter(length -> length.isPresent())
                .map(length -> Integer.toString(length.getAsInt()))
                .orElse("longest");
    }

    private static String of(DType dtype, Stream<String> axes) {
        return dtype.numpyName() + axes.collect(Collectors.joining(", ", " [", "]"));
    }
}
