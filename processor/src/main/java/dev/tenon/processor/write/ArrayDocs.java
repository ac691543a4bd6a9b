package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.Axis;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EnumType;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.Leaf;
import dev.tenon.processor.model.RecordModel;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in javadoc which arrays a record has, those of nested records included. */
enum ArrayDocs {
    /** Those of one example. */
    ONE(GeneratedClass.TENSORS),
    /** Those of n examples. */
    BATCH(GeneratedClass.BATCH);

    private final GeneratedClass holder;

    ArrayDocs(GeneratedClass holder) {
        this.holder = holder;
    }

    /** The class that holds their tensors. */
    GeneratedClass holder() {
        return holder;
    }

    /** A list by the names that files have: {@code depth_map: uint16 [n, h, w, 1]}. */
    CodeBlock byKey(RecordModel record) {
        return list(record, Leaf::key, leaf -> "");
    }

    /** A list by the components' names, with their keys where these are others. */
    CodeBlock byName(RecordModel record) {
        return list(record, Leaf::path, ArrayDocs::key);
    }

    /** What an accessor gives. */
    CodeBlock accessor(ComponentModel component) {
        return component instanceof ArrayComponent array
                ? CodeBlock.of(
                        "{@code $L}$L; lent until {@link #close}.\n",
                        array(array),
                        ordinals(Leaf.of(component).get(0)))
                : CodeBlock.of("The tensors below $L, lent until {@link #close}.\n", code(component.key() + "/"));
    }

    private CodeBlock list(RecordModel record, Function<Leaf, String> name, Function<Leaf, String> more) {
        CodeBlock.Builder docs = CodeBlock.builder().add("<ul>\n");
        for (Leaf leaf : record.leaves()) {
            String item = code(name.apply(leaf) + ": " + array(leaf.component()));
            docs.add("  <li>$L$L$L\n", item, more.apply(leaf), ordinals(leaf));
        }
        return docs.add("</ul>\n").build();
    }

    /** The dtype and the axes: {@code float32 [n, 8, 8]}. */
    private String array(ArrayComponent component) {
        Stream<String> axes = component.axes().stream().map(Axis::toString);
        Stream<String> all = this == ONE ? axes : Stream.concat(Stream.of(batchAxis(component)), axes);
        return component.dtype().numpyName() + all.collect(Collectors.joining(", ", " [", "]"));
    }

    /** As the runtime's messages call it: an axis of the component's own may be {@code n}. */
    private static String batchAxis(ArrayComponent component) {
        return component.axes().contains(new Axis.Named("n")) ? "batch" : "n";
    }

    /** Where the enum of a nested record is, is not sure to be visible from here. */
    private static CodeBlock ordinals(Leaf leaf) {
        if (!(leaf.component().type().element() instanceof EnumType constants)) {
            return CodeBlock.of("");
        }
        return leaf.isOwn()
                ? CodeBlock.of(", the ordinals of {@link $T}", JavaTypes.of(constants))
                : CodeBlock.of(", the ordinals of {@code $L}", constants.javaName());
    }

    private static String key(Leaf leaf) {
        return leaf.key().equals(leaf.path()) ? "" : ", key " + code(leaf.key());
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
