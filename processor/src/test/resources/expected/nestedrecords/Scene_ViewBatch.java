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
 * The tensors of n {@link Scene.View}s:
 * <ul>
 *   <li>{@code image/pixels: float32 [n, h, w, 3]}, key {@code rgb/pixels}
 *   <li>{@code image/taken: int64 [n]}, key {@code rgb/when/taken}
 *   <li>{@code kind: int32 [n]}, the ordinals of {@link Scene.Kind}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Scene_ViewBatch implements Batch<Scene.View> {
  private static final BatchFactory<Scene.View, Scene_ViewBatch> FACTORY = new BatchFactory<>(
      Scene_ViewNumpy.CODEC, Scene_ViewBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Scene.View, Scene_ViewBatch> TYPE = FACTORY;

  private final TensorHolder<Scene.View> tensors;

  private Scene_ViewBatch(TensorHolder<Scene.View> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Scene_ViewBatch of(Collection<? extends Scene.View> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Scene_ViewBatch of(Scene.View... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Scene_ViewBatch of(Scene_ImageBatch image, TInt32 kind) {
    return FACTORY.ofComponents(image, kind);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Scene_ViewBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static Scene_ViewBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static Scene_ViewBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static Scene_ViewBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<Scene_ViewBatch> batches(NumpyDataset<? extends Scene.View> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<Scene_ViewBatch> batches(List<? extends Scene.View> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<Scene_ViewBatch> batches(Iterator<? extends Scene.View> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * The tensors below {@code rgb/}, lent until {@link #close}.
   */
  public Scene_ImageBatch image() {
    return Scene_ImageBatch.view(tensors.nested(0));
  }

  /**
   * {@code int32 [n]}, the ordinals of {@link Scene.Kind}; lent until {@link #close}.
   */
  public TInt32 kind() {
    return tensors.get(1, TInt32.class);
  }

  @Override
  public Scene.View get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Scene.View> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public Scene_ViewBatch slice(int from, int to) {
    return new Scene_ViewBatch(tensors.slice(from, to));
  }

  @Override
  public Scene_ViewBatch detach() {
    TensorHolder<Scene.View> kept = tensors.detach();
    return kept == tensors ? this : new Scene_ViewBatch(kept);
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
