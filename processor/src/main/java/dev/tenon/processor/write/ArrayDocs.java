package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.Axis;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.RecordModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in javadoc which arrays a record has. */
final class ArrayDocs {
    private ArrayDocs() {}

    /** A list of the components: {@code image: float32 [n, 8, 8]}. */
    static CodeBlock list(RecordModel record, String... leadingAxes) {
        CodeBlock.Builder docs = CodeBlock.builder().add("<ul>\n");
        for (ComponentModel component : record.components()) {
            docs.add("  <li>{@code $L: $L}\n", component.name(), array(component, leadingAxes));
        }
        return docs.add("</ul>\n").build();
    }

    /** The dtype and the axes: {@code float32 [n, 8, 8]}. */
    static String array(ComponentModel component, String... leadingAxes) {
        Stream<String> axes =
                Stream.concat(Stream.of(leadingAxes), component.axes().stream().map(Axis::toString));
        return component.dtype().numpyName() + axes.collect(Collectors.joining(", ", " [", "]"));
    }
}
