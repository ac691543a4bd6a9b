package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.MissingKey;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.tensor.TensorTypes;
import dev.tenon.support.GeneratedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.proto.DataType;

/**
 * Tensors that somebody hands over, found to be those that a record declares, before native code sees them.
 *
 * @param tensors one a component
 */
record GivenTensors(ArrayShapes shapes, List<Tensor> tensors) {

    /** What a session or a function returned, by name. */
    static Map<String, Tensor> byName(Result result) {
        Map<String, Tensor> map = new LinkedHashMap<>();
        result.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    /**
     * Checks names, dtypes and shapes.
     *
     * @param holder what the tensors are in, for messages
     */
    static GivenTensors check(Schema schema, Form form, String holder, Map<String, ? extends Tensor> given) {
        List<Tensor> tensors = new ArrayList<>();
        List<ArrayShapes.Found> found = new ArrayList<>();
        Map<String, Tensor> byKey = new HashMap<>(given);
        byKey.remove(null);
        for (int i = 0; i < schema.components().size(); i++) {
            Schema.Component component = schema.components().get(i);
            Site site = Site.of(schema, i);
            Tensor tensor = byKey.get(component.key());
            if (tensor == null && byKey.containsKey(component.key())) {
                throw site.mismatch("the tensor is null");
            }
            if (tensor == null) {
                throw MissingKey.of(schema, i, site, holder, byKey.keySet());
            }
            checkUsable(component, site, tensor);
            tensors.add(tensor);
            found.add(new ArrayShapes.Found(site, tensor.shape().asArray()));
        }
        ArrayShapes shapes = ArrayShapes.check(schema, form, found, otherForm(schema, form));
        return new GivenTensors(shapes.requireBatch(Site.of(schema, 0)), tensors);
    }

    private static void checkUsable(Schema.Component component, Site site, Tensor tensor) {
        if (tensor.isSparse()) {
            throw site.mismatch("expected a dense tensor, found a sparse one");
        }
        if (!TensorTypes.matches(tensor.dataType(), component.dtype())) {
            throw site.mismatch("expected a tensor of " + TensorTypes.nameOf(component.dtype()) + ", found one of "
                    + TensorTypes.nameOf(tensor.dataType()) + ": tensors are not cast, use "
                    + cast(component.dtype(), tensor.dataType()));
        }
        if (!TensorMemory.isOpen(tensor)) {
            throw new IllegalStateException(site + ": the tensor was closed before");
        }
    }

    /** The op that makes a tensor of a dtype. */
    private static String cast(DType declared, DataType found) {
        return declared == DType.STRING
                ? "tf.strings.asString"
                : found == DataType.DT_STRING ? "tf.strings.toNumber" : "tf.dtypes.cast";
    }

    private static String otherForm(Schema schema, Form form) {
        return form == Form.BATCH
                ? "these are tensors of one example, for " + GeneratedName.of(schema, "Tensors")
                : "these are tensors of a batch, for " + GeneratedName.of(schema, "Batch");
    }
}
