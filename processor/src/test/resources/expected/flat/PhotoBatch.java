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
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TUint8;

/**
 * The tensors of n {@link Photo}s:
 * <ul>
 *   <li>{@code image: float32 [n, 224, 224, 3]}
 *   <li>{@code boxes: int32 [n, _, 4]}
 *   <li>{@code codes: uint8 [batch, n, 2]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class PhotoBatch implements Batch<Photo> {
  private static final BatchFactory<Photo, PhotoBatch> FACTORY = new BatchFactory<>(
      PhotoNumpy.CODEC, PhotoBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Photo, PhotoBatch> TYPE = FACTORY;

  private final TensorHolder<Photo> tensors;

  private PhotoBatch(TensorHolder<Photo> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static PhotoBatch of(Collection<? extends Photo> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static PhotoBatch of(Photo... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static PhotoBatch of(TFloat32 image, TInt32 boxes, TUint8 codes) {
    return FACTORY.ofComponents(image, boxes, codes);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static PhotoBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static PhotoBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static PhotoBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static PhotoBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<PhotoBatch> batches(NumpyDataset<? extends Photo> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<PhotoBatch> batches(List<? extends Photo> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<PhotoBatch> batches(Iterator<? extends Photo> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code float32 [n, 224, 224, 3]}; lent until {@link #close}.
   */
  public TFloat32 image() {
    return tensors.get(0, TFloat32.class);
  }

  /**
   * {@code int32 [n, _, 4]}; lent until {@link #close}.
   */
  public TInt32 boxes() {
    return tensors.get(1, TInt32.class);
  }

  /**
   * {@code uint8 [batch, n, 2]}; lent until {@link #close}.
   */
  public TUint8 codes() {
    return tensors.get(2, TUint8.class);
  }

  @Override
  public Photo get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Photo> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public PhotoBatch slice(int from, int to) {
    return new PhotoBatch(tensors.slice(from, to));
  }

  @Override
  public PhotoBatch detach() {
    TensorHolder<Photo> kept = tensors.detach();
    return kept == tensors ? this : new PhotoBatch(kept);
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
