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
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/**
 * The tensors of n {@link Everything}s:
 * <ul>
 *   <li>{@code bool: bool [n]}
 *   <li>{@code uint8: uint8 [n]}
 *   <li>{@code uint16: uint16 [n, _]}
 *   <li>{@code int32: int32 [n]}
 *   <li>{@code int64: int64 [n]}
 *   <li>{@code float16: float16 [n]}
 *   <li>{@code bfloat16: bfloat16 [n, _, _]}
 *   <li>{@code float32: float32 [n]}
 *   <li>{@code float64: float64 [n]}
 *   <li>{@code string: str [n]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class EverythingBatch implements Batch<Everything> {
  private static final BatchFactory<Everything, EverythingBatch> FACTORY = new BatchFactory<>(
      EverythingNumpy.CODEC, EverythingBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Everything, EverythingBatch> TYPE = FACTORY;

  private final TensorHolder<Everything> tensors;

  private EverythingBatch(TensorHolder<Everything> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static EverythingBatch of(Collection<? extends Everything> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static EverythingBatch of(Everything... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static EverythingBatch of(TBool bool, TUint8 uint8, TUint16 uint16, TInt32 int32,
      TInt64 int64, TFloat16 float16, TBfloat16 bfloat16, TFloat32 float32, TFloat64 float64,
      TString string) {
    return FACTORY.ofComponents(bool, uint8, uint16, int32, int64, float16, bfloat16, float32,
        float64, string);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static EverythingBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static EverythingBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static EverythingBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static EverythingBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<EverythingBatch> batches(NumpyDataset<? extends Everything> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<EverythingBatch> batches(List<? extends Everything> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<EverythingBatch> batches(Iterator<? extends Everything> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code bool [n]}; lent until {@link #close}.
   */
  public TBool bool() {
    return tensors.get(0, TBool.class);
  }

  /**
   * {@code uint8 [n]}; lent until {@link #close}.
   */
  public TUint8 uint8() {
    return tensors.get(1, TUint8.class);
  }

  /**
   * {@code uint16 [n, _]}; lent until {@link #close}.
   */
  public TUint16 uint16() {
    return tensors.get(2, TUint16.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 int32() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 int64() {
    return tensors.get(4, TInt64.class);
  }

  /**
   * {@code float16 [n]}; lent until {@link #close}.
   */
  public TFloat16 float16() {
    return tensors.get(5, TFloat16.class);
  }

  /**
   * {@code bfloat16 [n, _, _]}; lent until {@link #close}.
   */
  public TBfloat16 bfloat16() {
    return tensors.get(6, TBfloat16.class);
  }

  /**
   * {@code float32 [n]}; lent until {@link #close}.
   */
  public TFloat32 float32() {
    return tensors.get(7, TFloat32.class);
  }

  /**
   * {@code float64 [n]}; lent until {@link #close}.
   */
  public TFloat64 float64() {
    return tensors.get(8, TFloat64.class);
  }

  /**
   * {@code str [n]}; lent until {@link #close}.
   */
  public TString string() {
    return tensors.get(9, TString.class);
  }

  @Override
  public Everything get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Everything> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public EverythingBatch slice(int from, int to) {
    return new EverythingBatch(tensors.slice(from, to));
  }

  @Override
  public EverythingBatch detach() {
    TensorHolder<Everything> kept = tensors.detach();
    return kept == tensors ? this : new EverythingBatch(kept);
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
