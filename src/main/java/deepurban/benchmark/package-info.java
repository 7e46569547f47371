/** How fast the model runs, and on what it spends its time and memory. */
package deepurban.benchmark;
