package com.example.other;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.BatchFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.lang.Override;
import java.lang.String;
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
import org.tensorflow.types.TInt32;

/**
 * The tensors of n {@link Image}s:
 * <ul>
 *   <li>{@code pixels: float32 [n, _, _]}
 *   <li>{@code hidden: int32 [n]}, the ordinals of {@link Kinds.Hidden}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ImageBatch implements Batch<Image> {
  private static final BatchFactory<Image, ImageBatch> FACTORY = new BatchFactory<>(
      ImageNumpy.CODEC, ImageBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Image, ImageBatch> TYPE = FACTORY;

  private final TensorHolder<Image> tensors;

  private ImageBatch(TensorHolder<Image> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static ImageBatch of(Collection<? extends Image> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static ImageBatch of(Image... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static ImageBatch of(TFloat32 pixels, TInt32 hidden) {
    return FACTORY.ofComponents(pixels, hidden);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static ImageBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static ImageBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static ImageBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static ImageBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<ImageBatch> batches(NumpyDataset<? extends Image> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<ImageBatch> batches(List<? extends Image> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<ImageBatch> batches(Iterator<? extends Image> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code float32 [n, _, _]}; lent until {@link #close}.
   */
  public TFloat32 pixels() {
    return tensors.get(0, TFloat32.class);
  }

  /**
   * {@code int32 [n]}, the ordinals of {@link Kinds.Hidden}; lent until {@link #close}.
   */
  public TInt32 hidden() {
    return tensors.get(1, TInt32.class);
  }

  @Override
  public Image get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Image> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public ImageBatch slice(int from, int to) {
    return new ImageBatch(tensors.slice(from, to));
  }

  @Override
  public ImageBatch detach() {
    TensorHolder<Image> kept = tensors.detach();
    return kept == tensors ? this : new ImageBatch(kept);
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
