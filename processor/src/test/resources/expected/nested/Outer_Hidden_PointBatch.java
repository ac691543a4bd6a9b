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
import javax.annotation.processing.Generated;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt32;

/**
 * The tensors of n {@link Outer.Hidden.Point}s:
 * <ul>
 *   <li>{@code x: int32 [n]}
 *   <li>{@code y: int32 [n]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
final class Outer_Hidden_PointBatch implements Batch<Outer.Hidden.Point> {
  private static final BatchFactory<Outer.Hidden.Point, Outer_Hidden_PointBatch> FACTORY = new BatchFactory<>(
      Outer_Hidden_PointNumpy.CODEC, Outer_Hidden_PointBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Outer.Hidden.Point, Outer_Hidden_PointBatch> TYPE = FACTORY;

  private final TensorHolder<Outer.Hidden.Point> tensors;

  private Outer_Hidden_PointBatch(TensorHolder<Outer.Hidden.Point> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Outer_Hidden_PointBatch of(Collection<? extends Outer.Hidden.Point> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Outer_Hidden_PointBatch of(Outer.Hidden.Point... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Outer_Hidden_PointBatch of(TInt32 x, TInt32 y) {
    return FACTORY.ofComponents(x, y);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Outer_Hidden_PointBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static Outer_Hidden_PointBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static Outer_Hidden_PointBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static Outer_Hidden_PointBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<Outer_Hidden_PointBatch> batches(
      NumpyDataset<? extends Outer.Hidden.Point> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<Outer_Hidden_PointBatch> batches(
      List<? extends Outer.Hidden.Point> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<Outer_Hidden_PointBatch> batches(
      Iterator<? extends Outer.Hidden.Point> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 x() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 y() {
    return tensors.get(1, TInt32.class);
  }

  @Override
  public Outer.Hidden.Point get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Outer.Hidden.Point> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public Outer_Hidden_PointBatch slice(int from, int to) {
    return new Outer_Hidden_PointBatch(tensors.slice(from, to));
  }

  @Override
  public Outer_Hidden_PointBatch detach() {
    TensorHolder<Outer.Hidden.Point> kept = tensors.detach();
    return kept == tensors ? this : new Outer_Hidden_PointBatch(kept);
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
