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
 * The tensors of n {@link Scene.Image}s:
 * <ul>
 *   <li>{@code pixels: float32 [n, h, w, 3]}
 *   <li>{@code taken: int64 [n]}, key {@code when/taken}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Scene_ImageBatch implements Batch<Scene.Image> {
  private static final BatchFactory<Scene.Image, Scene_ImageBatch> FACTORY = new BatchFactory<>(
      Scene_ImageNumpy.CODEC, Scene_ImageBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Scene.Image, Scene_ImageBatch> TYPE = FACTORY;

  private final TensorHolder<Scene.Image> tensors;

  private Scene_ImageBatch(TensorHolder<Scene.Image> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Scene_ImageBatch of(Collection<? extends Scene.Image> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Scene_ImageBatch of(Scene.Image... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Scene_ImageBatch of(TFloat32 pixels, TInt64 taken) {
    return FACTORY.ofComponents(pixels, taken);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Scene_ImageBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static Scene_ImageBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static Scene_ImageBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static Scene_ImageBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<Scene_ImageBatch> batches(NumpyDataset<? extends Scene.Image> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<Scene_ImageBatch> batches(List<? extends Scene.Image> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<Scene_ImageBatch> batches(Iterator<? extends Scene.Image> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code float32 [n, h, w, 3]}; lent until {@link #close}.
   */
  public TFloat32 pixels() {
    return tensors.get(0, TFloat32.class);
  }

  /**
   * {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 taken() {
    return tensors.get(1, TInt64.class);
  }

  @Override
  public Scene.Image get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Scene.Image> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public Scene_ImageBatch slice(int from, int to) {
    return new Scene_ImageBatch(tensors.slice(from, to));
  }

  @Override
  public Scene_ImageBatch detach() {
    TensorHolder<Scene.Image> kept = tensors.detach();
    return kept == tensors ? this : new Scene_ImageBatch(kept);
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
