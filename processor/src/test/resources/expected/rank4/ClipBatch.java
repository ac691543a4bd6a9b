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
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TUint8;

/**
 * The tensors of n {@link Clip}s:
 * <ul>
 *   <li>{@code pixels: uint8 [n, frames, 24, 32, 3]}
 *   <li>{@code sound: float64 [n, frames, 2, _]}
 *   <li>{@code keyFrames: bool [n, frames]}
 *   <li>{@code blocks: int32 [n, _, _, _, _, _]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ClipBatch implements Batch<Clip> {
  private static final BatchFactory<Clip, ClipBatch> FACTORY = new BatchFactory<>(
      ClipNumpy.CODEC, ClipBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Clip, ClipBatch> TYPE = FACTORY;

  private final TensorHolder<Clip> tensors;

  private ClipBatch(TensorHolder<Clip> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static ClipBatch of(Collection<? extends Clip> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static ClipBatch of(Clip... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static ClipBatch of(TUint8 pixels, TFloat64 sound, TBool keyFrames, TInt32 blocks) {
    return FACTORY.ofComponents(pixels, sound, keyFrames, blocks);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static ClipBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static ClipBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static ClipBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static ClipBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<ClipBatch> batches(NumpyDataset<? extends Clip> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<ClipBatch> batches(List<? extends Clip> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<ClipBatch> batches(Iterator<? extends Clip> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code uint8 [n, frames, 24, 32, 3]}; lent until {@link #close}.
   */
  public TUint8 pixels() {
    return tensors.get(0, TUint8.class);
  }

  /**
   * {@code float64 [n, frames, 2, _]}; lent until {@link #close}.
   */
  public TFloat64 sound() {
    return tensors.get(1, TFloat64.class);
  }

  /**
   * {@code bool [n, frames]}; lent until {@link #close}.
   */
  public TBool keyFrames() {
    return tensors.get(2, TBool.class);
  }

  /**
   * {@code int32 [n, _, _, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 blocks() {
    return tensors.get(3, TInt32.class);
  }

  @Override
  public Clip get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Clip> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public ClipBatch slice(int from, int to) {
    return new ClipBatch(tensors.slice(from, to));
  }

  @Override
  public ClipBatch detach() {
    TensorHolder<Clip> kept = tensors.detach();
    return kept == tensors ? this : new ClipBatch(kept);
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
