package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.FoundShapes;
import dev.tenon.internal.shape.MissingKey;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
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
import org.tensorflow.types.TInt32;

/**
 * Tensors that somebody hands over, found to be those that a record declares, before native code sees them.
 *
 * @param tensors one an array
 * @param made those of them that were made here, which the holder has to close
 */
record GivenTensors(Extents extents, List<Tensor> tensors, List<Tensor> made) {

    /** What a session or a function returned, by name. */
    static Map<String, Tensor> byName(Result result) {
        Map<String, Tensor> map = new LinkedHashMap<>();
        result.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }

    /**
     * Checks names, dtypes and shapes, and where rows begin.
     *
     * @param holder what the tensors are in, for messages
     */
    static GivenTensors check(RecordArrays arrays, String holder, Map<String, ? extends Tensor> given) {
        Map<String, Tensor> byKey = new HashMap<>(given);
        byKey.remove(null);
        Map<ComponentArray, Tensor> tensors = new LinkedHashMap<>();
        Map<ComponentArray, FoundShapes.Found> found = new LinkedHashMap<>();
        for (ComponentArray array : arrays.all()) {
            Tensor tensor = byKey.get(array.key());
            Site site = site(arrays, array);
            if (tensor == null && byKey.containsKey(array.key())) {
                throw site.mismatch("the tensor is null");
            }
            if (tensor != null) {
                checkUsable(array.declaration(arrays.schema()).dtype(), array.role(), site, tensor);
                tensors.put(array, tensor);
                found.put(array, new FoundShapes.Found(site, tensor.shape().asArray()));
            } else if (array.role() != ArrayRole.MASK) {
                throw missing(arrays, array, holder, byKey);
            }
        }
        FoundShapes shapes =
                FoundShapes.check(arrays, found, () -> isOtherForm(arrays, byKey) ? ": " + otherForm(arrays) : "");
        Extents extents = GivenRows.extents(arrays, shapes, tensors, array -> site(arrays, array));
        return complete(extents.requireBatch(Site.of(arrays.schema(), 0)), tensors);
    }

    private static SchemaMismatchException missing(
            RecordArrays arrays, ComponentArray array, String holder, Map<String, ? extends Tensor> given) {
        Site component = Site.of(arrays.schema(), array.component());
        return isOtherForm(arrays, given)
                ? component.mismatch("expected '" + array.key() + "' in " + holder + ": " + otherForm(arrays))
                : MissingKey.of(arrays, array, component, holder, given.keySet());
    }

    private static boolean isOtherForm(RecordArrays arrays, Map<String, ? extends Tensor> given) {
        return arrays.otherForm().all().stream()
                .filter(other -> other.role() != ArrayRole.MASK)
                .allMatch(other -> given.get(other.key()) != null
                        && other.fits(given.get(other.key()).shape().asArray()));
    }

    /** With what is made of what is given: row splits of 64 bits, masks. */
    private static GivenTensors complete(Extents extents, Map<ComponentArray, Tensor> given) {
        List<Tensor> tensors = new ArrayList<>();
        List<Tensor> made = new ArrayList<>();
        try {
            for (ComponentArray array : extents.arrays().all()) {
                Tensor tensor = given.get(array);
                boolean isMade = tensor == null || (array.role() == ArrayRole.ROW_SPLITS && tensor instanceof TInt32);
                if (isMade) {
                    tensor = NewTensors.ofCounts(extents, array);
                    made.add(tensor);
                }
                tensors.add(tensor);
            }
            return new GivenTensors(extents, tensors, made);
        } catch (Throwable e) {
            made.forEach(Tensor::close);
            throw e;
        }
    }

    /** Closes what was made here: nobody holds it. */
    void discard() {
        made.forEach(Tensor::close);
    }

    /** The component; of what is not its elements, the key of the tensor as well. */
    private static Site site(RecordArrays arrays, ComponentArray array) {
        Site site = Site.of(arrays.schema(), array.component());
        return array.role() == ArrayRole.ELEMENTS ? site : new Site(site.record(), site.component(), null, array.key());
    }

    private static void checkUsable(DType dtype, ArrayRole role, Site site, Tensor tensor) {
        if (tensor.isSparse()) {
            throw site.mismatch("expected a dense tensor, found a sparse one");
        }
        boolean isShort = role == ArrayRole.ROW_SPLITS && TensorTypes.matches(tensor.dataType(), DType.INT32);
        if (!isShort && !TensorTypes.matches(tensor.dataType(), dtype)) {
            throw site.mismatch("expected a tensor of " + TensorTypes.nameOf(dtype) + ", found one of "
                    + TensorTypes.nameOf(tensor.dataType()) + ": tensors are not cast, use "
                    + cast(dtype, tensor.dataType()));
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

    private static String otherForm(RecordArrays arrays) {
        Schema schema = arrays.schema();
        return arrays.form() == Form.BATCH
                ? "these are tensors of one example, for " + GeneratedName.of(schema, "Tensors")
                : "these are tensors of a batch, for " + GeneratedName.of(schema, "Batch");
    }
}
