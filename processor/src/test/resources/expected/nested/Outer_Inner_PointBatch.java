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
import org.tensorflow.types.TFloat32;

/**
 * The tensors of n {@link Outer.Inner.Point}s:
 * <ul>
 *   <li>{@code x: float32 [n]}
 *   <li>{@code y: float32 [n]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Outer_Inner_PointBatch implements Batch<Outer.Inner.Point> {
  private static final BatchFactory<Outer.Inner.Point, Outer_Inner_PointBatch> FACTORY = new BatchFactory<>(
      Outer_Inner_PointNumpy.CODEC, Outer_Inner_PointBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Outer.Inner.Point, Outer_Inner_PointBatch> TYPE = FACTORY;

  private final TensorHolder<Outer.Inner.Point> tensors;

  private Outer_Inner_PointBatch(TensorHolder<Outer.Inner.Point> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Outer_Inner_PointBatch of(Collection<? extends Outer.Inner.Point> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Outer_Inner_PointBatch of(Outer.Inner.Point... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Outer_Inner_PointBatch of(TFloat32 x, TFloat32 y) {
    return FACTORY.ofComponents(x, y);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Outer_Inner_PointBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static Outer_Inner_PointBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static Outer_Inner_PointBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static Outer_Inner_PointBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<Outer_Inner_PointBatch> batches(
      NumpyDataset<? extends Outer.Inner.Point> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<Outer_Inner_PointBatch> batches(List<? extends Outer.Inner.Point> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<Outer_Inner_PointBatch> batches(
      Iterator<? extends Outer.Inner.Point> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code float32 [n]}; lent until {@link #close}.
   */
  public TFloat32 x() {
    return tensors.get(0, TFloat32.class);
  }

  /**
   * {@code float32 [n]}; lent until {@link #close}.
   */
  public TFloat32 y() {
    return tensors.get(1, TFloat32.class);
  }

  @Override
  public Outer.Inner.Point get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Outer.Inner.Point> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public Outer_Inner_PointBatch slice(int from, int to) {
    return new Outer_Inner_PointBatch(tensors.slice(from, to));
  }

  @Override
  public Outer_Inner_PointBatch detach() {
    TensorHolder<Outer.Inner.Point> kept = tensors.detach();
    return kept == tensors ? this : new Outer_Inner_PointBatch(kept);
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
