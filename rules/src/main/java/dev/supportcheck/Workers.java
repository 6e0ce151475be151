package dev.supportcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A fixed number of threads that do the same work to many things. */
final class Workers implements AutoCloseable {

  /**
   * Deeply nested text takes a deep stack; each thread has the same, so that results do not depend
   * on their number.
   */
  private static final long STACK = 16L << 20;

  private final ExecutorService service;
  private final int threads;

  /** So many threads; 0 for the processors. */
  Workers(int threads) {
    this.threads = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    this.service =
        Executors.newFixedThreadPool(
            this.threads,
            work -> {
              Thread thread = new Thread(null, work, "support-check", STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Does {@code work} to each item, and gives what comes of it in the order of the items. */
  <T, R> List<R> all(List<T> items, Function<T, R> work) {
    AtomicInteger next = new AtomicInteger();
    List<R> done = new ArrayList<>(java.util.Collections.nCopies(items.size(), null));
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, items.size()); i++) {
      running.add(
          service.submit(
              () -> {
                for (int item = next.getAndIncrement();
                    item < items.size();
                    item = next.getAndIncrement()) {
                  done.set(item, work.apply(items.get(item)));
                }
              }));
    }
    for (Future<?> future : running) {
      await(future);
    }
    return done;
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the check was interrupted", e);
    }
  }

  @Override
  public void close() {
    service.shutdownNow();
  }
}
