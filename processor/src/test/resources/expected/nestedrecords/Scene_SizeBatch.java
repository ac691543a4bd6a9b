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
 * The tensors of n {@link Scene.Size}s:
 * <ul>
 *   <li>{@code width: int32 [n]}
 *   <li>{@code height: int32 [n]}, key {@code h}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Scene_SizeBatch implements Batch<Scene.Size> {
  private static final BatchFactory<Scene.Size, Scene_SizeBatch> FACTORY = new BatchFactory<>(
      Scene_SizeNumpy.CODEC, Scene_SizeBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Scene.Size, Scene_SizeBatch> TYPE = FACTORY;

  private final TensorHolder<Scene.Size> tensors;

  private Scene_SizeBatch(TensorHolder<Scene.Size> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Scene_SizeBatch of(Collection<? extends Scene.Size> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static Scene_SizeBatch of(Scene.Size... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Scene_SizeBatch of(TInt32 width, TInt32 height) {
    return FACTORY.ofComponents(width, height);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static Scene_SizeBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static Scene_SizeBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static Scene_SizeBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static Scene_SizeBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<Scene_SizeBatch> batches(NumpyDataset<? extends Scene.Size> dataset,
      int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<Scene_SizeBatch> batches(List<? extends Scene.Size> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<Scene_SizeBatch> batches(Iterator<? extends Scene.Size> examples,
      int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 width() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 height() {
    return tensors.get(1, TInt32.class);
  }

  @Override
  public Scene.Size get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Scene.Size> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public Scene_SizeBatch slice(int from, int to) {
    return new Scene_SizeBatch(tensors.slice(from, to));
  }

  @Override
  public Scene_SizeBatch detach() {
    TensorHolder<Scene.Size> kept = tensors.detach();
    return kept == tensors ? this : new Scene_SizeBatch(kept);
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
