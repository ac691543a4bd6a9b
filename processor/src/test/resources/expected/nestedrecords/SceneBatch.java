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
 * The tensors of n {@link Scene}s:
 * <ul>
 *   <li>{@code left/image/pixels: float32 [n, h, w, 3]}, key {@code left/rgb/pixels}
 *   <li>{@code left/image/taken: int64 [n]}, key {@code left/rgb/when/taken}
 *   <li>{@code left/kind: int32 [n]}, the ordinals of {@code Kind}
 *   <li>{@code right/image/pixels: float32 [n, h, w, 3]}, key {@code right_view/rgb/pixels}
 *   <li>{@code right/image/taken: int64 [n]}, key {@code right_view/rgb/when/taken}
 *   <li>{@code right/kind: int32 [n]}, key {@code right_view/kind}, the ordinals of {@code Kind}
 *   <li>{@code depth: float32 [n, h, w]}
 *   <li>{@code leftCamera: int64 [n]}, key {@code left}
 *   <li>{@code size/width: int32 [n]}
 *   <li>{@code size/height: int32 [n]}, key {@code size/h}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class SceneBatch implements Batch<Scene> {
  private static final BatchFactory<Scene, SceneBatch> FACTORY = new BatchFactory<>(
      SceneNumpy.CODEC, SceneBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Scene, SceneBatch> TYPE = FACTORY;

  private final TensorHolder<Scene> tensors;

  private SceneBatch(TensorHolder<Scene> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static SceneBatch of(Collection<? extends Scene> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static SceneBatch of(Scene... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static SceneBatch of(Scene_ViewBatch left, Scene_ViewBatch right, TFloat32 depth,
      TInt64 leftCamera, Scene_SizeBatch size) {
    return FACTORY.ofComponents(left, right, depth, leftCamera, size);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static SceneBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static SceneBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static SceneBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static SceneBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<SceneBatch> batches(NumpyDataset<? extends Scene> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<SceneBatch> batches(List<? extends Scene> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<SceneBatch> batches(Iterator<? extends Scene> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * The tensors below {@code left/}, lent until {@link #close}.
   */
  public Scene_ViewBatch left() {
    return Scene_ViewBatch.view(tensors.nested(0));
  }

  /**
   * The tensors below {@code right_view/}, lent until {@link #close}.
   */
  public Scene_ViewBatch right() {
    return Scene_ViewBatch.view(tensors.nested(1));
  }

  /**
   * {@code float32 [n, h, w]}; lent until {@link #close}.
   */
  public TFloat32 depth() {
    return tensors.get(2, TFloat32.class);
  }

  /**
   * {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 leftCamera() {
    return tensors.get(3, TInt64.class);
  }

  /**
   * The tensors below {@code size/}, lent until {@link #close}.
   */
  public Scene_SizeBatch size_() {
    return Scene_SizeBatch.view(tensors.nested(4));
  }

  @Override
  public Scene get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Scene> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public SceneBatch slice(int from, int to) {
    return new SceneBatch(tensors.slice(from, to));
  }

  @Override
  public SceneBatch detach() {
    TensorHolder<Scene> kept = tensors.detach();
    return kept == tensors ? this : new SceneBatch(kept);
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
