package dev.tenon.internal.shape;

import dev.tenon.Axis;
import dev.tenon.Rows;
import dev.tenon.Schema;
import java.util.ArrayList;
import java.util.List;

/** The arrays that hold the components of a record, in the components' order: of one example or of n, in a file or in tensors. */
public final class RecordArrays {
    private final Schema schema;
    private final Form form;
    private final Medium medium;
    private final List<ComponentArray> arrays = new ArrayList<>();

    /** The first array of each component, and behind the last one the number of arrays. */
    private final int[] first;

    private RecordArrays(Schema schema, Form form, Medium medium) {
        this.schema = schema;
        this.form = form;
        this.medium = medium;
        this.first = new int[schema.components().size() + 1];
        for (int i = 0; i < schema.components().size(); i++) {
            add(i, schema.components().get(i));
            first[i + 1] = arrays.size();
        }
    }

    /** One example's arrays, or n examples' with the batch axis before. */
    public enum Form {
        EXAMPLE,
        BATCH;

        /** How rows are held that are declared like this: one example has one row split fewer than a batch. */
        public Rows rows(Rows declared) {
            if (this == BATCH) {
                return declared;
            }
            return declared instanceof Rows.Ragged ragged && ragged.levels() == 2
                    ? new Rows.Ragged(ragged.levels() - 1)
                    : new Rows.Dense();
        }

        /** The level of the outermost row splits that there are. */
        int outerLevel() {
            return this == BATCH ? 0 : 1;
        }
    }

    /** Where the arrays are. */
    private enum Medium {
        FILE,
        TENSORS
    }

    /** The arrays of a file. */
    public static RecordArrays inFile(Schema schema, Form form) {
        return new RecordArrays(schema, form, Medium.FILE);
    }

    /** The tensors. */
    public static RecordArrays inTensors(Schema schema, Form form) {
        return new RecordArrays(schema, form, Medium.TENSORS);
    }

    private void add(int index, Schema.Component component) {
        List<ArrayKey> keys = medium == Medium.FILE
                ? ArrayKey.inFile(component.key(), component.rows(), form)
                : ArrayKey.inTensors(component.key(), component.rows(), form);
        for (ArrayKey key : keys) {
            List<Axis> axes = switch (key.role()) {
                case ELEMENTS -> elementAxes(index, component);
                case ROW_SPLITS -> List.of(new Axis.Anonymous());
                case LENGTHS -> elementAxes(index, component).subList(0, 1);
                case MASK -> elementAxes(index, component).subList(0, 2);
            };
            arrays.add(new ComponentArray(index, key.role(), key.level(), key.key(), axes));
        }
    }

    private List<Axis> elementAxes(int index, Schema.Component component) {
        Rows rows = rows(index);
        List<Axis> axes = new ArrayList<>(component.axes());
        if (rows instanceof Rows.Ragged) {
            axes.subList(0, variableAxes(index)).clear();
            axes.add(0, new Axis.Anonymous());
            return axes;
        }
        if (medium == Medium.TENSORS && rows instanceof Rows.Padded padded) {
            // in files any width is read, and padded anew
            padded.length().ifPresent(length -> axes.set(0, new Axis.Fixed(length)));
        }
        return form == Form.BATCH ? batched(component, axes) : axes;
    }

    /** With the batch axis before, called otherwise where the component has an axis {@code n} itself. */
    private static List<Axis> batched(Schema.Component component, List<Axis> axes) {
        List<Axis> batched = new ArrayList<>();
        batched.add(new Axis.Named(component.axes().contains(new Axis.Named("n")) ? "batch" : "n"));
        batched.addAll(axes);
        return List.copyOf(batched);
    }

    /** What the record declares. */
    public Schema schema() {
        return schema;
    }

    /** Whether they are those of one example or of n. */
    public Form form() {
        return form;
    }

    /** Where another form of the record is, in the same medium. */
    public RecordArrays otherForm() {
        return new RecordArrays(schema, form == Form.BATCH ? Form.EXAMPLE : Form.BATCH, medium);
    }

    /** Whether these are the arrays of the same record, in the same form and medium. */
    public boolean isOf(RecordArrays other) {
        return schema.equals(other.schema) && form == other.form && medium == other.medium;
    }

    /** The number of the first example in messages: none where it is the only one. */
    public long firstNumber() {
        return form == Form.BATCH ? 0 : Site.SINGLE;
    }

    /** All of them. */
    public List<ComponentArray> all() {
        return arrays;
    }

    /** The array with the elements of a component; behind the last component, the number of arrays. */
    public int elements(int component) {
        return first[component];
    }

    /** Those of a component, its elements first. */
    public List<ComponentArray> of(int component) {
        return arrays.subList(first[component], first[component + 1]);
    }

    /** The array of a component with a role; -1 if it has none. */
    public int find(int component, ArrayRole role) {
        for (int i = first[component]; i < first[component + 1]; i++) {
            if (arrays.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    /** How many axes of a component have lengths that differ, here: from example to example, or from row to row. */
    public int variableAxes(int component) {
        Rows declared = schema.components().get(component).rows();
        return rows(component) instanceof Rows.Dense ? 0 : declared instanceof Rows.Ragged ragged ? ragged.levels() : 1;
    }

    /** How a component's rows are held here. */
    public Rows rows(int component) {
        return form.rows(schema.components().get(component).rows());
    }
}
