package com.example;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.BatchFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint8;

/**
 * The tensors of n {@link Animal}s:
 * <ul>
 *   <li>{@code species: int32 [n]}, the ordinals of {@link Species}
 *   <li>{@code relatives: uint8 [n, _]}, the ordinals of {@link Species}
 *   <li>{@code pairs: int64 [batch, n, 2]}, the ordinals of {@link Species}
 *   <li>{@code flat: int32 [n, 2, 2]}, the ordinals of {@link Animal.Size}
 *   <li>{@code unit: int32 [n]}, the ordinals of {@link TimeUnit}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class AnimalBatch implements Batch<Animal> {
  private static final BatchFactory<Animal, AnimalBatch> FACTORY = new BatchFactory<>(
      AnimalNumpy.CODEC, AnimalBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Animal, AnimalBatch> TYPE = FACTORY;

  private final TensorHolder<Animal> tensors;

  private AnimalBatch(TensorHolder<Animal> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static AnimalBatch of(Collection<? extends Animal> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static AnimalBatch of(Animal... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static AnimalBatch of(TInt32 species, TUint8 relatives, TInt64 pairs, TInt32 flat,
      TInt32 unit) {
    return FACTORY.ofComponents(species, relatives, pairs, flat, unit);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static AnimalBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static AnimalBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static AnimalBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static AnimalBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<AnimalBatch> batches(NumpyDataset<? extends Animal> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<AnimalBatch> batches(List<? extends Animal> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<AnimalBatch> batches(Iterator<? extends Animal> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code int32 [n]}, the ordinals of {@link Species}; lent until {@link #close}.
   */
  public TInt32 species() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code uint8 [n, _]}, the ordinals of {@link Species}; lent until {@link #close}.
   */
  public TUint8 relatives() {
    return tensors.get(1, TUint8.class);
  }

  /**
   * {@code int64 [batch, n, 2]}, the ordinals of {@link Species}; lent until {@link #close}.
   */
  public TInt64 pairs() {
    return tensors.get(2, TInt64.class);
  }

  /**
   * {@code int32 [n, 2, 2]}, the ordinals of {@link Animal.Size}; lent until {@link #close}.
   */
  public TInt32 flat() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int32 [n]}, the ordinals of {@link TimeUnit}; lent until {@link #close}.
   */
  public TInt32 unit() {
    return tensors.get(4, TInt32.class);
  }

  @Override
  public Animal get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Animal> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public AnimalBatch slice(int from, int to) {
    return new AnimalBatch(tensors.slice(from, to));
  }

  @Override
  public AnimalBatch detach() {
    TensorHolder<Animal> kept = tensors.detach();
    return kept == tensors ? this : new AnimalBatch(kept);
  }

  @Override
  public void write(Path file, WriteOption... options) throws IOException {
    tensors.write(file, options);
  }

  @Override
  public Map<String, Tensor> asMap() {
    return tensors.asMap();
  }

  @Override
  public void close() {
    tensors.close();
  }

  @Override
  public String toString() {
    return tensors.toString();
  }
}
