/**
 * Files in and out, and the command line: all that ita4j knows about CSV, JSON and reports.
 *
 * <p>A short tour, along the way of a score file:
 *
 * <ul>
 *   <li>{@link io.github.ita4j.io.sheet} reads score files (CSV in two forms, JSON) and gives the good rows together
 * with
 *       every fault;
 *   <li>{@link io.github.ita4j.io.survey} reads raw answers, one respondent in each row, into counts;
 *   <li>{@link io.github.ita4j.io.table} reads tables out of documents, and {@link io.github.ita4j.io.measure} the
 *       measures out of tables;
 *   <li>{@link io.github.ita4j.io.json} writes results as JSON, a contract with a schema, and plans and reports, which
 *       it reads back;
 *   <li>{@link io.github.ita4j.io.report} writes them for people, in Thai or English, and for spreadsheets;
 *   <li>{@link io.github.ita4j.io.cli} is the program {@code ita}.
 * </ul>
 *
 * <p>Everything is read and written as UTF-8, with numbers in Arabic digits, whatever the locale of the machine.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.io;

import org.jspecify.annotations.NullMarked;
