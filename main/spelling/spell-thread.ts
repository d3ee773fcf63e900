import { parentPort } from 'node:worker_threads';
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm';
import type { Dictionary, SpellAnswer, SpellTask } from './spell-task.ts';

/** Thread that looks words up; whoever started it may kill it at any moment. */
const loaded = new Map<string, Promise<Hunspell>>();

function dictionaryOf({ affixes, words }: Dictionary): Promise<Hunspell> {
  const known = loaded.get(words) ?? createHunspellFromFiles(affixes, words);
  loaded.set(words, known);
  return known;
}

async function answerTo(task: SpellTask): Promise<SpellAnswer> {
  const dictionary = await dictionaryOf(task.dictionary);
  const words =
    task.ask === 'suggest'
      ? dictionary.getSpellingSuggestions(task.word)
      : task.words.filter((word) => !dictionary.testSpelling(word));
  return { id: task.id, words };
}

parentPort?.on('message', (task: SpellTask) => {
  // What is thrown here ends the thread, and whoever waits hears of it.
  void answerTo(task).then((answer) => parentPort?.postMessage(answer, []));
});
