package dev.tenon.support.tensorflow;

import dev.tenon.Axis;
import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.NamedAxes;
import dev.tenon.internal.shape.RecordArrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;

/** Finds the row splits that ragged components share because their first axes have one name. */
final class SharedSplits {
    private SharedSplits() {}

    /** The tensor that was made for an array like this one; null if there is none. */
    static @Nullable Tensor find(Extents extents, ComponentArray array, List<Tensor> made) {
        if (array.role() != ArrayRole.ROW_SPLITS || array.level() != 0) {
            return null;
        }
        RecordArrays arrays = extents.arrays();
        for (int i = 0; i < made.size(); i++) {
            ComponentArray other = arrays.all().get(i);
            if (other.role() == ArrayRole.ROW_SPLITS
                    && other.level() == 0
                    && isShared(arrays.schema(), array.component(), other.component())) {
                return made.get(i);
            }
        }
        return null;
    }

    private static boolean isShared(Schema schema, int one, int other) {
        Schema.Component component = schema.components().get(one);
        Schema.Component sharing = schema.components().get(other);
        Axis first = component.axes().get(0);
        return first instanceof Axis.Named
                && first.equals(sharing.axes().get(0))
                && NamedAxes.scope(component).equals(NamedAxes.scope(sharing));
    }
}
