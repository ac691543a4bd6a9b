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
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;

/**
 * The tensors of n {@link Frame}s:
 * <ul>
 *   <li>{@code depth: uint16 [n, h, w, 1]}, key {@code depth_map}
 *   <li>{@code points: float32 [batch, n, 2]}, key {@code camera/points}
 *   <li>{@code slash: int64 [n]}, key <code>a&#42;/b</code>
 *   <li>{@code brace: int64 [n]}, key <code>a&#123;&#64;b</code>
 *   <li>{@code season: int32 [n]}, key {@code \u00e9t\u00e9}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class FrameBatch implements Batch<Frame> {
  private static final BatchFactory<Frame, FrameBatch> FACTORY = new BatchFactory<>(
      FrameNumpy.CODEC, FrameBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Frame, FrameBatch> TYPE = FACTORY;

  private final TensorHolder<Frame> tensors;

  private FrameBatch(TensorHolder<Frame> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static FrameBatch of(Collection<? extends Frame> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static FrameBatch of(Frame... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static FrameBatch of(TUint16 depth, TFloat32 points, TInt64 slash, TInt64 brace,
      TInt32 season) {
    return FACTORY.ofComponents(depth, points, slash, brace, season);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static FrameBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static FrameBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static FrameBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static FrameBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<FrameBatch> batches(NumpyDataset<? extends Frame> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<FrameBatch> batches(List<? extends Frame> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<FrameBatch> batches(Iterator<? extends Frame> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code uint16 [n, h, w, 1]}; lent until {@link #close}.
   */
  public TUint16 depth() {
    return tensors.get(0, TUint16.class);
  }

  /**
   * {@code float32 [batch, n, 2]}; lent until {@link #close}.
   */
  public TFloat32 points() {
    return tensors.get(1, TFloat32.class);
  }

  /**
   * {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 slash() {
    return tensors.get(2, TInt64.class);
  }

  /**
   * {@code int64 [n]}; lent until {@link #close}.
   */
  public TInt64 brace() {
    return tensors.get(3, TInt64.class);
  }

  /**
   * {@code int32 [n]}; lent until {@link #close}.
   */
  public TInt32 season() {
    return tensors.get(4, TInt32.class);
  }

  @Override
  public Frame get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Frame> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public FrameBatch slice(int from, int to) {
    return new FrameBatch(tensors.slice(from, to));
  }

  @Override
  public FrameBatch detach() {
    TensorHolder<Frame> kept = tensors.detach();
    return kept == tensors ? this : new FrameBatch(kept);
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
