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
 * The tensors of n {@link Names}s:
 * <ul>
 *   <li>{@code asMap: int32 [n]}
 *   <li>{@code close: int32 [n]}
 *   <li>{@code detach: int32 [n]}
 *   <li>{@code size: int32 [n]}
 *   <li>{@code toRecord: int32 [n]}
 *   <li>{@code toRecords: int32 [n]}
 *   <li>{@code get: int32 [n]}
 *   <li>{@code of: int32 [n]}
 *   <li>{@code view: int32 [n]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class NamesBatch implements Batch<Names> {
  private static final BatchFactory<Names, NamesBatch> FACTORY = new BatchFactory<>(
      NamesNumpy.CODEC, NamesBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Names, NamesBatch> TYPE = FACTORY;

  private final TensorHolder<Names> tensors;

  private NamesBatch(TensorHolder<Names> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static NamesBatch of(Collection<? extends Names> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static NamesBatch of(Names... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static NamesBatch of(TInt32 asMap, TInt32 close, TInt32 detach, TInt32 size,
      TInt32 toRecord, TInt32 toRecords, TInt32 get, TInt32 of, TInt32 view) {
    return FACTORY.ofComponents(asMap, close, detach, size, toRecord, toRecords, get, of, view);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static NamesBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static NamesBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static NamesBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static NamesBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<NamesBatch> batches(NumpyDataset<? extends Names> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<NamesBatch> batches(List<? extends Names> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<NamesBatch> batches(Iterator<? extends Names> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 asMap_() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 close_() {
    return tensors.get(1, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 detach_() {
    return tensors.get(2, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 size_() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 toRecord_() {
    return tensors.get(4, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 toRecords_() {
    return tensors.get(5, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 get() {
    return tensors.get(6, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 of() {
    return tensors.get(7, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 view() {
    return tensors.get(8, TInt32.class);
  }

  @Override
  public Names get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Names> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public NamesBatch slice(int from, int to) {
    return new NamesBatch(tensors.slice(from, to));
  }

  @Override
  public NamesBatch detach() {
    TensorHolder<Names> kept = tensors.detach();
    return kept == tensors ? this : new NamesBatch(kept);
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
