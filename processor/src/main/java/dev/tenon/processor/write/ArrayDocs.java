package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EnumType;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.KeySpace;
import dev.tenon.processor.model.Leaf;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.support.ComponentKey;
import dev.tenon.support.ComponentKey.Role;
import java.util.List;

/** Says in javadoc which tensors a record has, those of nested records included. */
enum ArrayDocs {
    /** Those of one example. */
    ONE(GeneratedClass.TENSORS, KeySpace.EXAMPLE_MAP),
    /** Those of n examples. */
    BATCH(GeneratedClass.BATCH, KeySpace.BATCH_MAP);

    private final GeneratedClass holder;
    private final KeySpace keys;

    ArrayDocs(GeneratedClass holder, KeySpace keys) {
        this.holder = holder;
        this.keys = keys;
    }

    /** The class that holds the tensors. */
    GeneratedClass holder() {
        return holder;
    }

    /** Whether a component has row splits; some do in a batch and not in one example. */
    boolean isRagged(ArrayComponent component) {
        return keys.keys(component.key(), component.rows()).stream().anyMatch(key -> key.role() == Role.ROW_SPLITS);
    }

    /** A list by the components' names, with their keys where these are others: {@code depth: uint16 [n, h, w, 1]}. */
    CodeBlock byName(RecordModel record) {
        CodeBlock.Builder docs = CodeBlock.builder().add("<ul>\n");
        for (Leaf leaf : record.leaves()) {
            List<ComponentKey> all = leaf.keys(keys);
            String item = JavadocText.code(leaf.path() + ": " + shape(leaf.component()));
            docs.add("  <li>$L$L$L$L\n", item, key(leaf), RowsDocs.under(all), ordinals(leaf));
        }
        return docs.add("</ul>\n").build();
    }

    /** What an accessor gives. */
    CodeBlock accessor(ComponentModel component) {
        if (!(component instanceof ArrayComponent array)) {
            return CodeBlock.of(
                    "The tensors below $L, lent until {@link #close}.\n", JavadocText.code(component.key() + "/"));
        }
        Leaf leaf = Leaf.of(component).get(0);
        return CodeBlock.of(
                "{@code $L}$L$L; lent until {@link #close}.\n", shape(array), RowsDocs.of(this, array), ordinals(leaf));
    }

    private String shape(ArrayComponent component) {
        ShapeText shape = new ShapeText(component);
        return this == ONE ? shape.one() : shape.batch();
    }

    /** Where the enum of a nested record is, is not sure to be visible from here. */
    static CodeBlock ordinals(Leaf leaf) {
        if (!(leaf.component().type().element() instanceof EnumType constants)) {
            return CodeBlock.of("");
        }
        return leaf.isOwn()
                ? CodeBlock.of(", the ordinals of {@link $T}", JavaTypes.of(constants))
                : CodeBlock.of(", the ordinals of {@code $L}", constants.javaName());
    }

    private static String key(Leaf leaf) {
        return leaf.key().equals(leaf.path()) ? "" : ", key " + JavadocText.code(leaf.key());
    }
}
