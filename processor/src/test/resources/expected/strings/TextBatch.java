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
import org.tensorflow.types.TString;

/**
 * The tensors of n {@link Text}s:
 * <ul>
 *   <li>{@code title: str [n]}
 *   <li>{@code words: str [n, _]}
 *   <li>{@code pairs: str [batch, n, 2]}
 *   <li>{@code deep: str [batch, 2, n, 3]}
 *   <li>{@code flat: str [n, rows, 4]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class TextBatch implements Batch<Text> {
  private static final BatchFactory<Text, TextBatch> FACTORY = new BatchFactory<>(
      TextNumpy.CODEC, TextBatch::new);

  /**
   * The factories of this class, for generic code.
   */
  public static final BatchType<Text, TextBatch> TYPE = FACTORY;

  private final TensorHolder<Text> tensors;

  private TextBatch(TensorHolder<Text> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static TextBatch of(Collection<? extends Text> examples) {
    return FACTORY.of(examples);
  }

  /**
   * Copies examples into the tensors of a batch; the caller closes it.
   *
   * @see BatchType#of(Collection)
   */
  public static TextBatch of(Text... examples) {
    return FACTORY.of(Arrays.asList(examples));
  }

  /**
   * A batch of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @see BatchType#of(Map)
   */
  public static TextBatch of(TString title, TString words, TString pairs, TString deep,
      TString flat) {
    return FACTORY.ofComponents(title, words, pairs, deep, flat);
  }

  /**
   * A batch of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @see BatchType#of(Map)
   */
  public static TextBatch of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A batch of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @see BatchType#of(Result)
   */
  public static TextBatch of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A batch of these tensors, by their keys. They stay the caller's: closing the batch closes none of them.
   *
   * @see BatchType#view(Map)
   */
  public static TextBatch view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of n examples into tensors; the caller closes the batch.
   *
   * @see BatchType#read
   */
  public static TextBatch read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The examples of a dataset, in batches; the dataset stays the caller's.
   *
   * @see BatchType#batches(NumpyDataset, int)
   */
  public static Batches<TextBatch> batches(NumpyDataset<? extends Text> dataset, int batchSize) {
    return FACTORY.batches(dataset, batchSize);
  }

  /**
   * The examples of a list, in batches.
   *
   * @see BatchType#batches(List, int)
   */
  public static Batches<TextBatch> batches(List<? extends Text> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  /**
   * The examples of an iterator, in batches.
   *
   * @see BatchType#batches(Iterator, int)
   */
  public static Batches<TextBatch> batches(Iterator<? extends Text> examples, int batchSize) {
    return FACTORY.batches(examples, batchSize);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  /**
   * {@code str [n]}; lent until {@link #close}.
   */
  public TString title() {
    return tensors.get(0, TString.class);
  }

  /**
   * {@code str [n, _]}; lent until {@link #close}.
   */
  public TString words() {
    return tensors.get(1, TString.class);
  }

  /**
   * {@code str [batch, n, 2]}; lent until {@link #close}.
   */
  public TString pairs() {
    return tensors.get(2, TString.class);
  }

  /**
   * {@code str [batch, 2, n, 3]}; lent until {@link #close}.
   */
  public TString deep() {
    return tensors.get(3, TString.class);
  }

  /**
   * {@code str [n, rows, 4]}; lent until {@link #close}.
   */
  public TString flat() {
    return tensors.get(4, TString.class);
  }

  @Override
  public Text get(int index) {
    return tensors.toRecord(index);
  }

  @Override
  public List<Text> toRecords() {
    return tensors.toRecords();
  }

  @Override
  public TextBatch slice(int from, int to) {
    return new TextBatch(tensors.slice(from, to));
  }

  @Override
  public TextBatch detach() {
    TensorHolder<Text> kept = tensors.detach();
    return kept == tensors ? this : new TextBatch(kept);
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
