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

/**
 * The tensors of n {@link Only}s:
 * <ul>
 *   <li>{@code scene/left/image/pixels: float32 [n, h, w, 3]}, key {@code scene/left/rgb/pixels}
 *   <li>{@code scene/left/image/taken: int64 [n]}, key {@code scene/left/rgb/when/taken}
 *   <li>{@code scene/left/kind: int32 [n]}, the ordinals of {@code Kind}
 *   <li>{@code scene/right/image/pixels: float32 [n, h, w, 3]}, key {@code scene/right_view/rgb/pixels}
 *   <li>{@code scene/right/image/taken: int64 [n]}, key {@code scene/right_view/rgb/when/taken}
 *   <li>{@code scene/right/kind: int32 [n]}, key {@code scene/right_view/kind}, the ordinals of {@code Kind}
 *   <li>{@code scene/depth: float32 [n, h, w]}
 *   <li>{@code scene/leftCamera: int64 [n]}, key {@code scene/left}
 *   <li>{@code scene/size/width: int32 [n]}
 *   <li>{@code scene/size/height: int32 [n]}, key {@code scene/size/h}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
final class OnlyBatch implements Batch<Only> {
  private static final BatchFactory<Only, OnlyBatch> FACTORY = new BatchFactory<>(
      OnlyNumpy.CODEC, OnlyBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Only, OnlyBatch> TYPE = FACTORY;

  private final TensorHolder<Only> tensors;

  private OnlyBatch(TensorHolder<Only> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static OnlyBatch of(Collection<? extends Only> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static OnlyBatch of(Only... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static OnlyBatch of(SceneBatch scene) {
    return FACTORY.ofComponents(scene);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static OnlyBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static OnlyBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static OnlyBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static OnlyBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<OnlyBatch> batches(NumpyDataset<? extends Only> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<OnlyBatch> batches(List<? extends Only> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<OnlyBatch> batches(Iterator<? extends Only> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * The tensors below {@code scene/}, lent until {@link #close}.
   */
  public SceneBatch scene() {
    return SceneBatch.view(tensors.nested(0));
  }

  @Override
  public Only get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Only> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public OnlyBatch slice(int from, int to) {
    return new OnlyBatch(tensors.slice(from, to));
  }

  @Override
  public OnlyBatch detach() {
    TensorHolder<Only> kept = tensors.detach();
    return kept == tensors ? this : new OnlyBatch(kept);
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
