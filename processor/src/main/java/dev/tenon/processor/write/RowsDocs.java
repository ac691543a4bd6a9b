package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.Leaf;
import dev.tenon.processor.model.NumberText;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.support.ComponentKey;
import dev.tenon.support.ComponentKey.Role;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in javadoc how the tensors of a component hold rows of different lengths. */
final class RowsDocs {
    private RowsDocs() {}

    /** {@code , ragged, row splits under tokens_1}; nothing where the tensor is all. */
    static String under(List<ComponentKey> keys) {
        String splits = keys.stream()
                .filter(key -> key.role() == Role.ROW_SPLITS)
                .map(key -> JavadocText.code(key.key()))
                .collect(Collectors.joining(" and "));
        String padding = Stream.of(Role.LENGTHS, Role.MASK)
                .flatMap(role -> keys.stream().filter(key -> key.role() == role))
                .map(key -> ", " + key.role().noun() + " under " + JavadocText.code(key.key()))
                .collect(Collectors.joining());
        return (splits.isEmpty() ? "" : ", ragged, row splits under " + splits)
                + (padding.isEmpty() ? "" : ", padded" + padding);
    }

    /** What an accessor gives, beside the shape. */
    static String of(ArrayDocs docs, ArrayComponent component) {
        boolean isRagged = docs.isRagged(component);
        return isRagged ? ", ragged" : docs == ArrayDocs.BATCH ? padding(component) : "";
    }

    /** {@code , padded with 0, longer rows cut}; nothing where a component is not padded. */
    static String padding(ArrayComponent component) {
        return component
                .padded()
                .map(padded -> ", padded with " + JavadocText.code(value(component.dtype(), padded.value()))
                        + (padded.truncate() ? ", longer rows cut" : ""))
                .orElse("");
    }

    /** Where width and padding of a batch come from. */
    static CodeBlock ofBatch(RecordModel record) {
        return has(record, Rows.Padded.class) ? CodeBlock.of("""
                        Made of examples or read from files, a padded tensor has the declared width, or that of its longest row, and
                        the declared padding. Given tensors and slices keep the width and the padding that they have.
                        """) : CodeBlock.of("");
    }

    /** What one example has in common with a batch. */
    static CodeBlock ofExample(RecordModel record) {
        CodeBlock.Builder docs = CodeBlock.builder();
        if (has(record, Rows.Padded.class)) {
            docs.add("One example is neither padded nor cut.\n");
        }
        if (has(record, Rows.Ragged.class)) {
            docs.add("One example is ragged only where rows differ in length within it.\n");
        }
        return docs.build();
    }

    private static boolean has(RecordModel record, Class<? extends Rows> rows) {
        return record.leaves().stream().map(Leaf::rows).anyMatch(rows::isInstance);
    }

    /** What the accessor of the lengths gives. */
    static CodeBlock lengths(ArrayComponent component) {
        return CodeBlock.of(
                "The length of each row of {@link #$L()}, {@code $L}; lent until {@link #close}.\n",
                component.accessor(),
                new ShapeText(component).lengths());
    }

    /** What the accessor of the mask gives. */
    static CodeBlock mask(ArrayComponent component) {
        return CodeBlock.of(
                "1 where {@link #$L()} has a value, 0 where it has padding, {@code $L}; lent until {@link #close}.\n",
                component.accessor(),
                new ShapeText(component).mask());
    }

    private static String value(DType dtype, double value) {
        return switch (dtype) {
            case BOOL -> Boolean.toString(value != 0);
            case STRING -> "\"\"";
            default -> NumberText.of(value);
        };
    }
}
