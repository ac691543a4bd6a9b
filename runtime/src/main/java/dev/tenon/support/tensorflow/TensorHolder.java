package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.SharedMemory;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.ExampleReader;
import dev.tenon.support.Part;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.FileOptions;
import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.family.TType;

/**
 * The tensors of one example or of a batch, checked against the record, and who closes them. It belongs to one thread at a
 * time.
 *
 * <p>Where their memory is read by its address, the holder is kept reachable until that is done: the garbage collector
 * frees the tensors of a holder that nobody closes and nobody knows.
 *
 * @param <R> the record
 */
public final class TensorHolder<R> implements AutoCloseable {
    private final RecordCodec<R> codec;
    private final Extents extents;
    private final List<Tensor> tensors;
    private final Lifetime lifetime;
    private final LentRagged ragged;

    /**
     * With one tensor for each array.
     *
     * @param lender who lends them, and with whom this one is closed at the latest
     */
    TensorHolder(
            RecordCodec<R> codec,
            Extents extents,
            List<Tensor> tensors,
            TensorOwner owner,
            @Nullable TensorHolder<?> lender) {
        this.codec = codec;
        this.extents = extents;
        this.tensors = List.copyOf(tensors);
        this.lifetime = new Lifetime(codec.schema().record(), owner, lender == null ? null : lender.lifetime);
        this.ragged = new LentRagged(extents, this.tensors, lifetime);
    }

    /** The number of examples. */
    public int size() {
        requireOpen();
        return Math.toIntExact(extents.size());
    }

    /** The tensor of a component of the record itself; its dtype was checked. */
    public <T extends TType> T get(int component, Class<T> type) {
        requireOpen();
        return type.cast(tensors.get(arrays().elements(codec.leafOf(component))));
    }

    /** The tensors of a ragged component of the record itself. */
    public <T extends TType> Ragged<T> ragged(int component, Class<T> type) {
        requireOpen();
        return ragged.get(codec.leafOf(component), type);
    }

    /** The lengths of a padded component of the record itself. */
    public TInt64 lengths(int component) {
        return (TInt64) counts(component, ArrayRole.LENGTHS);
    }

    /** The mask of a padded component of the record itself. */
    public TInt32 mask(int component) {
        return (TInt32) counts(component, ArrayRole.MASK);
    }

    private Tensor counts(int component, ArrayRole role) {
        requireOpen();
        return tensors.get(arrays().find(codec.leafOf(component), role));
    }

    /** The tensors of a component that is a record, by their own keys, for a {@code view} of them. */
    public Map<String, Tensor> nested(int component) {
        requireOpen();
        int from = codec.leafOf(component);
        int to = codec.leafOf(component + 1);
        Schema schema = ((Part.Nested) codec.parts().get(component)).codec().schema();
        Extents part = extents.nested(RecordArrays.inTensors(schema, extents.form()), from, to);
        return new HeldTensors(this, part, tensors.subList(arrays().elements(from), arrays().elements(to)));
    }

    /** The tensors by their keys, unmodifiable. */
    public Map<String, Tensor> asMap() {
        requireOpen();
        return new HeldTensors(this, extents, tensors);
    }

    /** Copies the only example into a record. */
    public R toRecord() {
        requireReadable();
        return readUnchecked(() -> TensorReader.of(codec, extents, tensors, 0, 1, this::requireReadable)
                .next(Site.SINGLE));
    }

    /** Copies an example of a batch into a record. */
    public R toRecord(int index) {
        Objects.checkIndex(index, size());
        requireReadable();
        return readUnchecked(() -> TensorReader.of(codec, extents, tensors, index, index + 1, this::requireReadable)
                .next(index));
    }

    /** Copies the examples of a batch into records. */
    public List<R> toRecords() {
        int size = size();
        return readUnchecked(() -> {
            requireReadable();
            ExampleReader<R> reader = TensorReader.of(codec, extents, tensors, 0, size, this::requireReadable);
            List<R> examples = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                requireReadable(); // a record's own constructor may close it
                examples.add(reader.next(i));
            }
            return examples;
        });
    }

    /** Writes the tensors to a file. */
    public void write(Path file, WriteOption... options) throws IOException {
        requireReadable();
        HeldReading.read(this, codec.schema().record(), () -> {
            new TensorFile(extents, tensors, file).write(FileOptions.isCompressed(options));
            return file;
        });
    }

    /** The examples of {@code [from, to)} of a batch; unusable once this holder is closed, which closes the slice too. */
    public TensorHolder<R> slice(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        return part(from, to, this);
    }

    /** A holder of these tensors that lives until it is closed itself: this one if it owns them, otherwise a copy. */
    public TensorHolder<R> detach() {
        requireOpen();
        return lifetime.detach() ? this : part(0, size(), null);
    }

    /** New tensors with the examples of {@code [from, to)}; where this holder lends them, they share its memory if they can. */
    private TensorHolder<R> part(int from, int to, @Nullable TensorHolder<R> partLender) {
        requireReadable();
        Extents part = extents.slice(from, to);
        CopyFiller filler = new CopyFiller(extents, tensors, from, to, partLender != null);
        List<Tensor> parts = readUnchecked(() -> NewTensors.of(part, filler));
        return new TensorHolder<>(codec, part, parts, TensorOwner.of(parts), partLender);
    }

    private <T> T readUnchecked(HeldReading.Reading<T> reading) {
        return HeldReading.readUnchecked(this, codec.schema().record(), reading);
    }

    /** Ends with another holder, which owns this one. */
    void giveTo(TensorHolder<?> holder) {
        lifetime.giveTo(holder.lifetime);
    }

    /** Ends a ragged tensor with this holder, which owns it. */
    void take(RaggedTensors<?> given) {
        given.giveTo(lifetime);
    }

    /** Closes what this holder owns, and its slices. */
    @Override
    public void close() {
        lifetime.close();
    }

    /** Begins the turn of a loop, at whose end this holder is closed. */
    TensorHolder<R> lend() {
        lifetime.beginTurn();
        return this;
    }

    /** Closes this holder at the end of a loop's turn, unless somebody detached it. */
    void closeIfLent() {
        lifetime.endTurn();
    }

    /** For example {@code Digit(image=float32 [1797, 8, 8] mapped, label=int64 [1797])}. */
    @Override
    public String toString() {
        if (lifetime.isClosed()) {
            return codec.schema().record() + "(closed)";
        }
        StringJoiner text = new StringJoiner(", ", codec.schema().record() + "(", ")");
        for (int i = 0; i < codec.schema().components().size(); i++) {
            text.add(
                    codec.schema().components().get(i).name() + "=" + extents.text(i) + (isMapped(i) ? " mapped" : ""));
        }
        return text.toString();
    }

    private boolean isMapped(int leaf) {
        return SharedMemory.isMapped(tensors.get(arrays().elements(leaf)));
    }

    private void requireOpen() {
        lifetime.requireOpen();
    }

    /** Their memory is read by its address, and somebody else may have closed them: who lent them, or a record's own code. */
    private void requireReadable() {
        requireOpen();
        for (int i = 0; i < tensors.size(); i++) {
            if (!TensorMemory.isOpen(tensors.get(i))) {
                throw new IllegalStateException(
                        Site.of(codec.schema(), arrays().all().get(i).component())
                                + ": the tensor was closed by somebody else");
            }
        }
    }

    private RecordArrays arrays() {
        return extents.arrays();
    }
}
