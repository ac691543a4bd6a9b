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
import org.tensorflow.types.TInt64;

/**
 * The tensors of n {@link Digit}s:
 * <ul>
 *   <li>{@code image: float32 [n, 8, 8]}
 *   <li>{@code label: int64 [n]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class DigitBatch implements Batch<Digit> {
  private static final BatchFactory<Digit, DigitBatch> FACTORY = new BatchFactory<>(
      DigitNumpy.CODEC, DigitBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Digit, DigitBatch> TYPE = FACTORY;

  private final TensorHolder<Digit> tensors;

  private DigitBatch(TensorHolder<Digit> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static DigitBatch of(Collection<? extends Digit> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static DigitBatch of(Digit... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static DigitBatch of(TFloat32 image, TInt64 label) {
    return FACTORY.ofComponents(image, label);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static DigitBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static DigitBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static DigitBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static DigitBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<DigitBatch> batches(NumpyDataset<? extends Digit> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<DigitBatch> batches(List<? extends Digit> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<DigitBatch> batches(Iterator<? extends Digit> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code float32 [n, 8, 8]}; lent until {@link #close}.
   */
  public TFloat32 image() {
    return tensors.get(0, TFloat32.class);
  }

  /**
   * {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 label() {
    return tensors.get(1, TInt64.class);
  }

  @Override
  public Digit get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Digit> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public DigitBatch slice(int from, int to) {
    return new DigitBatch(tensors.slice(from, to));
  }

  @Override
  public DigitBatch detach() {
    TensorHolder<Digit> kept = tensors.detach();
    return kept == tensors ? this : new DigitBatch(kept);
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
