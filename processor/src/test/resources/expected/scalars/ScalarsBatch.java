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
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/**
 * The tensors of n {@link Scalars}s:
 * <ul>
 *   <li>{@code flag: bool [n]}
 *   <li>{@code octet: uint8 [n]}
 *   <li>{@code port: uint16 [n]}
 *   <li>{@code count: int32 [n]}
 *   <li>{@code id: int64 [n]}, key {@code ids/user}
 *   <li>{@code weight: float32 [n]}
 *   <li>{@code exact: float64 [n]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ScalarsBatch implements Batch<Scalars> {
  private static final BatchFactory<Scalars, ScalarsBatch> FACTORY = new BatchFactory<>(
      ScalarsNumpy.CODEC, ScalarsBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Scalars, ScalarsBatch> TYPE = FACTORY;

  private final TensorHolder<Scalars> tensors;

  private ScalarsBatch(TensorHolder<Scalars> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static ScalarsBatch of(Collection<? extends Scalars> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static ScalarsBatch of(Scalars... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static ScalarsBatch of(TBool flag, TUint8 octet, TUint16 port, TInt32 count, TInt64 id,
      TFloat32 weight, TFloat64 exact) {
    return FACTORY.ofComponents(flag, octet, port, count, id, weight, exact);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static ScalarsBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static ScalarsBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static ScalarsBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static ScalarsBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<ScalarsBatch> batches(NumpyDataset<? extends Scalars> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<ScalarsBatch> batches(List<? extends Scalars> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<ScalarsBatch> batches(Iterator<? extends Scalars> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code bool [n]}; lent until {@link #close}.
   */
  public TBool flag() {
    return tensors.get(0, TBool.class);
  }

  /**
   * {@code uint8 [n]}; lent until {@link #close}.
   */
  public TUint8 octet() {
    return tensors.get(1, TUint8.class);
  }

  /**
   * {@code uint16 [n]}; lent until {@link #close}.
   */
  public TUint16 port() {
    return tensors.get(2, TUint16.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 count() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 id() {
    return tensors.get(4, TInt64.class);
  }

  /**
   * {@code float32 [n]}; lent until {@link #close}.
   */
  public TFloat32 weight() {
    return tensors.get(5, TFloat32.class);
  }

  /**
   * {@code float64 [n]}; lent until {@link #close}.
   */
  public TFloat64 exact() {
    return tensors.get(6, TFloat64.class);
  }

  @Override
  public Scalars get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Scalars> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public ScalarsBatch slice(int from, int to) {
    return new ScalarsBatch(tensors.slice(from, to));
  }

  @Override
  public ScalarsBatch detach() {
    TensorHolder<Scalars> kept = tensors.detach();
    return kept == tensors ? this : new ScalarsBatch(kept);
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
