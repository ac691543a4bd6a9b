package dev.tenon.internal.tensor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;
import org.tensorflow.internal.c_api.Deallocator_Pointer_long_Pointer;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.internal.c_api.global.tensorflow;

/**
 * What keeps the memory alive that tensors stand over: for as long as TensorFlow uses it, which may be longer than the tensor is
 * open; a run still reads it, or a variable shares it.
 *
 * <p>TensorFlow says when it has done, on any thread. It says so to one callback with a number as its argument: JavaCPP has room
 * for ten callbacks of a class only.
 */
final class KeptMemory {
    private static final Map<Long, Owner> KEPT = new ConcurrentHashMap<>();
    private static final AtomicLong LAST = new AtomicLong();
    private static final Deallocator_Pointer_long_Pointer RELEASE = new Release().retainReference();

    private KeptMemory() {}

    /** Whom memory belongs to. It is reachable, and so is the memory, until it is told that TensorFlow has done. */
    interface Owner {
        void release();
    }

    /** How many pieces of memory are in use. */
    static int count() {
        return KEPT.size();
    }

    /**
     * A native tensor over memory, which the caller deletes.
     *
     * @param memory aligned as TensorFlow wants it: otherwise it would make a copy
     * @throws OutOfMemoryError if TensorFlow makes none
     */
    static TF_Tensor newTensor(int dtype, long[] shape, Pointer memory, long bytes, Owner owner) {
        long id = LAST.incrementAndGet();
        KEPT.put(id, owner);
        TF_Tensor made = null;
        try {
            made = tensorflow.TF_NewTensor(dtype, shape, shape.length, memory, bytes, RELEASE, new Argument(id));
        } finally {
            if (made == null) {
                release(id);
            }
        }
        if (made == null) {
            throw new OutOfMemoryError("TensorFlow makes no tensor over " + bytes + " bytes");
        }
        return made;
    }

    private static void release(long id) {
        @Nullable Owner owner = KEPT.remove(id);
        if (owner != null) {
            owner.release();
        }
    }

    /** Called by TensorFlow. Nothing may be thrown at it. */
    private static final class Release extends Deallocator_Pointer_long_Pointer {
        @Override
        public void call(@Nullable Pointer data, long length, @Nullable Pointer argument) {
            try {
                if (argument != null) {
                    release(argument.address());
                }
            } catch (Throwable e) {
                // Nobody could do anything about it: at worst the memory stays.
                return;
            }
        }
    }

    /** A number in the place of a pointer. */
    private static final class Argument extends Pointer {
        Argument(long id) {
            this.address = id;
        }
    }
}
