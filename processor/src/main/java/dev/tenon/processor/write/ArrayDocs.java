package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.Axis;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.RecordModel;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in javadoc which arrays a record has. */
enum ArrayDocs {
    /** Those of one example. */
    ONE,
    /** Those of n examples. */
    BATCH;

    /** A list by the names that files have: {@code depth_map: uint16 [n, h, w, 1]}. */
    CodeBlock byKey(RecordModel record) {
        return list(record, component -> code(component.key() + ": " + array(component)));
    }

    /** A list by the components' names, with their keys where these are others. */
    CodeBlock byName(RecordModel record) {
        return list(record, component -> code(component.name() + ": " + array(component)) + key(component));
    }

    /** The dtype and the axes: {@code float32 [n, 8, 8]}. */
    String array(ComponentModel component) {
        Stream<String> axes = component.axes().stream().map(Axis::toString);
        Stream<String> all = this == ONE ? axes : Stream.concat(Stream.of(batchAxis(component)), axes);
        return component.dtype().numpyName() + all.collect(Collectors.joining(", ", " [", "]"));
    }

    private static CodeBlock list(RecordModel record, Function<ComponentModel, String> item) {
        CodeBlock.Builder docs = CodeBlock.builder().add("<ul>\n");
        for (ComponentModel component : record.components()) {
            docs.add("  <li>$L\n", item.apply(component));
        }
        return docs.add("</ul>\n").build();
    }

    /** As the runtime's messages call it: an axis of the component's own may be {@code n}. */
    private static String batchAxis(ComponentModel component) {
        return component.axes().contains(new Axis.Named("n")) ? "batch" : "n";
    }

    private static String key(ComponentModel component) {
        return component.key().equals(component.name()) ? "" : ", key " + code(component.key());
    }

    /** A key may have characters that end a comment or an inline tag. */
    private static String code(String text) {
        boolean isPlain = Stream.of("{", "}", "*/").noneMatch(text::contains);
        return isPlain ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    private static String escape(String text) {
        return text.codePoints()
                .mapToObj(c -> "&<>{}@*".indexOf(c) < 0 ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }
}
