package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.Rows;
import dev.tenon.processor.model.KeySpace;
import dev.tenon.processor.model.Leaf;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.support.ComponentKey;
import dev.tenon.support.ComponentKey.Role;
import java.util.List;

/** Says in javadoc which arrays the files of a record have, those of nested records included. */
final class FileDocs {
    private final RecordModel record;

    FileDocs(RecordModel record) {
        this.record = record;
    }

    /** What stands behind {@code A file of n examples holds}. */
    CodeBlock write() {
        CodeBlock.Builder docs = CodeBlock.builder().add(list(KeySpace.BATCH_FILE));
        boolean isDense =
                record.leaves().stream().allMatch(leaf -> leaf.component().rows() instanceof Rows.Dense);
        return isDense
                ? docs.add("and a file of one example the same without the first axis.\n")
                        .build()
                : docs.add("and a file of one example\n")
                        .add(list(KeySpace.EXAMPLE_FILE))
                        .build();
    }

    /** A list by the names that files have: {@code depth_map: uint16 [n, h, w, 1]}. */
    private CodeBlock list(KeySpace file) {
        CodeBlock.Builder docs = CodeBlock.builder().add("<ul>\n");
        for (Leaf leaf : record.leaves()) {
            List<ComponentKey> keys = leaf.keys(file);
            ShapeText shape = new ShapeText(leaf.component());
            List<String> shapes = file == KeySpace.BATCH_FILE ? shape.batchFile(keys) : shape.exampleFile(keys);
            for (int i = 0; i < keys.size(); i++) {
                String item = JavadocText.code(keys.get(i).key() + ": " + shapes.get(i));
                docs.add("  <li>$L$L\n", item, more(leaf, keys.get(i).role(), file));
            }
        }
        return docs.add("</ul>\n").build();
    }

    private static CodeBlock more(Leaf leaf, Role role, KeySpace file) {
        String padding = file == KeySpace.BATCH_FILE ? RowsDocs.padding(leaf.component()) : "";
        return switch (role) {
            case ARRAY, VALUES -> CodeBlock.of("$L$L", padding, ArrayDocs.ordinals(leaf));
            case ROW_SPLITS, LENGTHS, MASK -> CodeBlock.of("");
        };
    }
}
