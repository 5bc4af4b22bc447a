/**
 * The program {@code ita}: {@link io.github.ita4j.io.cli.Ita} and its commands.
 *
 * <p>Results go to standard output and everything else to standard error, both in UTF-8. The exit status is 0 when the
 * work is done, 1 when {@code --require} is not met, and 2 for wrong usage or bad data; with bad data the good part is
 * still worked on. Nothing is ever fetched from a network.
 */
@NullMarked
package io.github.ita4j.io.cli;

import org.jspecify.annotations.NullMarked;
