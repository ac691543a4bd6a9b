package com.example;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.BatchFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.Ragged;
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
 * The tensors of n {@link Pair}s:
 * <ul>
 *   <li>{@code left/tokens: int32 [n, seq]}, ragged, row splits under {@code left/tokens_1}
 *   <li>{@code left/sentences: int32 [n, _, _]}, ragged, row splits under {@code left/sentences_1} and {@code left/sentences_2}
 *   <li>{@code left/weights: float32 [n, longest]}, padded, lengths under {@code left/weights.lengths}, mask under {@code left/mask}
 *   <li>{@code right/tokens: int32 [n, seq]}, key {@code other/side/tokens}, ragged, row splits under {@code other/side/tokens_1}
 *   <li>{@code right/sentences: int32 [n, _, _]}, key {@code other/side/sentences}, ragged, row splits under {@code other/side/sentences_1} and {@code other/side/sentences_2}
 *   <li>{@code right/weights: float32 [n, longest]}, key {@code other/side/weights}, padded, lengths under {@code other/side/weights.lengths}, mask under {@code other/side/mask}
 *   <li>{@code tokens: int32 [n, _]}, ragged, row splits under {@code tokens_1}
 * </ul>
 * Made of examples or read from files, a padded tensor has the declared width, or that of its longest row, and
 * the declared padding. Given tensors and slices keep the width and the padding that they have.
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class PairBatch implements Batch<Pair> {
  private static final BatchFactory<Pair, PairBatch> FACTORY = new BatchFactory<>(
      PairNumpy.CODEC, PairBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Pair, PairBatch> TYPE = FACTORY;

  private final TensorHolder<Pair> tensors;

  private PairBatch(TensorHolder<Pair> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static PairBatch of(Collection<? extends Pair> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static PairBatch of(Pair... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   * Closing a ragged one closes it for the batch, too; one that was lent is copied.
   *
   * @see BatchType#of(Map)
   */
  public static PairBatch of(Pair_TextBatch left, Pair_TextBatch right, Ragged<TInt32> tokens) {
    return FACTORY.ofComponents(left, right, tokens);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static PairBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static PairBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static PairBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static PairBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<PairBatch> batches(NumpyDataset<? extends Pair> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<PairBatch> batches(List<? extends Pair> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<PairBatch> batches(Iterator<? extends Pair> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * The tensors below {@code left/}, lent until {@link #close}.
   */
  public Pair_TextBatch left() {
    return Pair_TextBatch.view(tensors.nested(0));
  }

  /**
   * The tensors below {@code other/side/}, lent until {@link #close}.
   */
  public Pair_TextBatch right() {
    return Pair_TextBatch.view(tensors.nested(1));
  }

  /**
   * {@code int32 [n, _]}, ragged; lent until {@link #close}.
   */
  public Ragged<TInt32> tokens() {
    return tensors.ragged(2, TInt32.class);
  }

  @Override
  public Pair get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Pair> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public PairBatch slice(int from, int to) {
    return new PairBatch(tensors.slice(from, to));
  }

  @Override
  public PairBatch detach() {
    TensorHolder<Pair> kept = tensors.detach();
    return kept == tensors ? this : new PairBatch(kept);
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
