package dev.tenon.support.tensorflow;

import dev.tenon.internal.file.MappedMemory;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.SharedMemory;
import dev.tenon.internal.tensor.TensorMemory;
import java.io.IOException;
import java.util.Optional;
import org.tensorflow.Tensor;

/** Makes tensors that stand over the memory of a file. */
final class MappedTensor {
    private MappedTensor() {}

    /**
     * A tensor over the elements of a component, with the values that a copy would have; empty where only a copy has them: if the
     * memory is not aligned as TensorFlow wants it, or if what is behind the rows of padded examples is not the declared padding.
     * The caller closes it.
     *
     * @param memory as long as the extent says
     */
    static Optional<Tensor> of(Extents extents, int component, MappedMemory memory) throws IOException {
        Optional<Tensor> made = SharedMemory.over(
                memory.start(),
                extents.arrays().schema().components().get(component).dtype(),
                extents.get(component).array(extents.size()));
        if (made.isPresent() && !isPadded(extents, component, made.get())) {
            made.get().close();
            return Optional.empty();
        }
        return made;
    }

    private static boolean isPadded(Extents extents, int component, Tensor tensor) throws IOException {
        try {
            return TensorPadding.isDeclared(extents, component, TensorMemory.of(tensor));
        } catch (InternalError e) {
            tensor.close();
            throw MappedMemory.shortened(Site.of(extents.arrays().schema(), component) + ", its file", e);
        } catch (Throwable e) {
            tensor.close();
            throw e;
        }
    }
}
