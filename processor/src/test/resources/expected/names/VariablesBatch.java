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
 * The tensors of n {@link Variables}s:
 * <ul>
 *   <li>{@code sink: int32 [n, _, _, _]}
 *   <li>{@code source: int32 [n, _, _, _]}
 *   <li>{@code i: int32 [n, _, _, _]}
 *   <li>{@code row: int32 [n, _, _, _]}
 *   <li>{@code plane: int32 [n, _, _, _]}
 *   <li>{@code sources: int32 [n, _, _, _]}
 *   <li>{@code example: int32 [n, _, _, _]}
 *   <li>{@code index: int32 [n, _, _, _]}
 *   <li>{@code tensors: int32 [n, _, _, _]}
 *   <li>{@code Image: int32 [n, _, _, _]}
 *   <li>{@code image: int32 [n, _, _, _]}
 *   <li>{@code FACTORY: int32 [n]}
 *   <li>{@code TYPE: int32 [n]}
 *   <li>{@code CODEC: int32 [n]}
 *   <li>{@code FORMAT: int32 [n]}
 *   <li>{@code Class: int32 [n, _, _, _]}
 *   <li>{@code $: int32 [n, _, _, _]}
 *   <li>{@code a$b: int32 [n, _, _, _]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class VariablesBatch implements Batch<Variables> {
  private static final BatchFactory<Variables, VariablesBatch> FACTORY = new BatchFactory<>(
      VariablesNumpy.CODEC, VariablesBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Variables, VariablesBatch> TYPE = FACTORY;

  private final TensorHolder<Variables> tensors;

  private VariablesBatch(TensorHolder<Variables> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static VariablesBatch of(Collection<? extends Variables> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static VariablesBatch of(Variables... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static VariablesBatch of(TInt32 sink, TInt32 source, TInt32 i, TInt32 row, TInt32 plane,
      TInt32 sources, TInt32 example, TInt32 index, TInt32 tensors, TInt32 Image, TInt32 image,
      TInt32 FACTORY_, TInt32 TYPE, TInt32 CODEC, TInt32 FORMAT, TInt32 Class, TInt32 $,
      TInt32 a$b) {
    return FACTORY.ofComponents(sink, source, i, row, plane, sources, example, index, tensors,
        Image, image, FACTORY_, TYPE, CODEC, FORMAT, Class, $, a$b);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static VariablesBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static VariablesBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static VariablesBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static VariablesBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<VariablesBatch> batches(NumpyDataset<? extends Variables> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<VariablesBatch> batches(List<? extends Variables> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<VariablesBatch> batches(Iterator<? extends Variables> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 sink() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 source() {
    return tensors.get(1, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 i() {
    return tensors.get(2, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 row() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 plane() {
    return tensors.get(4, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 sources() {
    return tensors.get(5, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 example() {
    return tensors.get(6, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 index() {
    return tensors.get(7, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 tensors() {
    return tensors.get(8, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 Image() {
    return tensors.get(9, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 image() {
    return tensors.get(10, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 FACTORY() {
    return tensors.get(11, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 TYPE() {
    return tensors.get(12, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 CODEC() {
    return tensors.get(13, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 FORMAT() {
    return tensors.get(14, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 Class() {
    return tensors.get(15, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 $() {
    return tensors.get(16, TInt32.class);
  }

  /**
   * {@code int32 [n, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 a$b() {
    return tensors.get(17, TInt32.class);
  }

  @Override
  public Variables get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Variables> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public VariablesBatch slice(int from, int to) {
    return new VariablesBatch(tensors.slice(from, to));
  }

  @Override
  public VariablesBatch detach() {
    TensorHolder<Variables> kept = tensors.detach();
    return kept == tensors ? this : new VariablesBatch(kept);
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
